import * as z from 'zod';

const usdPerMillionTokens = z.number().min(0).max(1_000);

/** A cross-region inference profile: the area that it stays in, and the foundation model. */
const profile = /^(?<area>[a-z]{2}|us-gov|apac|global)\.(?<foundationModel>[a-z0-9-]+\..+)$/;

/** The foundation model behind an inference profile; undefined for a model that is called by itself. */
export const foundationModelOf = (modelId: string): string | undefined =>
  profile.exec(modelId)?.groups?.foundationModel;

/**
 * The model on Amazon Bedrock that triage asks, as a stage configures it and the function is told. `modelId` is one that
 * takes tools and must use the one it is told to (Converse API, `toolChoice`).
 */
export const triageModelSettings = z.strictObject({
  modelId: z
    .string()
    .regex(
      /^([a-z]{2}\.|us-gov\.|apac\.|global\.)?[a-z0-9-]+\.[a-zA-Z0-9.:-]+$/,
      'the id of a foundation model or of a cross-region inference profile, such as eu.amazon.nova-lite-v1:0; no ARN',
    ),
  /** List prices: https://aws.amazon.com/bedrock/pricing/ */
  inputUsdPerMillionTokens: usdPerMillionTokens,
  outputUsdPerMillionTokens: usdPerMillionTokens,
  /** What the model may cost in a UTC day. */
  dailyBudgetUsd: z.number().positive().max(1_000),
  /** How long triage waits for the model; a call is triaged by then, with or without it. */
  timeoutMs: z.int().min(500).max(5_000).default(3_000),
});
export type TriageModelSettings = z.infer<typeof triageModelSettings>;
