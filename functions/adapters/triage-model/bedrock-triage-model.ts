import {
  AccessDeniedException,
  type BedrockRuntimeClient,
  ConverseCommand,
  type ConverseCommandInput,
  type ConverseCommandOutput,
  ResourceNotFoundException,
  ServiceUnavailableException,
  ThrottlingException,
  ValidationException,
} from '@aws-sdk/client-bedrock-runtime';
import { answerSchema, proposalsByModel } from '../../../domain/triage/model/answer.ts';
import { modelPrompt } from '../../../domain/triage/model/prompt.ts';
import type { DailyBudget, Reservation } from '../../ports/daily-budget.ts';
import type { TriageCall, TriageModel } from '../../ports/triage-model.ts';
import type { Log } from '../../runtime/log.ts';
import type { TriageModelSettings } from '../../triage-model-settings.ts';
import { costOf, mostTokensOf } from './cost.ts';

type Options = {
  client: BedrockRuntimeClient;
  settings: TriageModelSettings;
  budget: DailyBudget;
  log: Log;
};

/** An answer of five aspects takes some 150 tokens. */
const maxTokens = 400;
const tool = 'classify';

/**
 * A model on Amazon Bedrock, asked by the Converse API: one tool that it must use, whose input is the answer. The day's
 * budget is asked first, for the most that the call may cost. Whatever goes wrong is logged and is no answer.
 * https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html
 */
export const bedrockTriageModel = (options: Options): TriageModel => ({
  propose: async (call) => {
    try {
      return await proposalsOf(options, call);
    } catch (error) {
      options.log('triage-model-silent', {}, error);
      return undefined;
    }
  },
});

const proposalsOf = async (options: Options, call: TriageCall) => {
  const { settings, budget, log } = options;
  const question = questionOf(call, settings.modelId);
  const reservation = await budget.reserve(mostOf(question, settings));
  if (reservation.kind === 'spent') {
    if (reservation.first) log('triage-budget-spent');
    return undefined;
  }
  const answer = await ask(options, question, reservation);
  const proposals = proposalsByModel(inputOf(answer), call);
  if (proposals === undefined) log('triage-model-vague', { stopReason: answer.stopReason ?? 'none' });
  return proposals;
};

type Question = ReturnType<typeof questionOf>;
type Reserved = Extract<Reservation, { kind: 'reserved' }>;

/** A question that the service turned away costs nothing; of one that was cut short nobody knows, so its share stays spent. */
const ask = async ({ client, settings }: Options, { input }: Question, { settle }: Reserved) => {
  const abortSignal = AbortSignal.timeout(settings.timeoutMs);
  try {
    const answer = await client.send(new ConverseCommand(input), { abortSignal });
    if (answer.usage) await settle(costOf(usedBy(answer.usage), settings));
    return answer;
  } catch (error) {
    if (turnedAway.some((kind) => error instanceof kind)) await settle(0);
    throw error;
  }
};

const turnedAway = [
  AccessDeniedException,
  ResourceNotFoundException,
  ServiceUnavailableException,
  ThrottlingException,
  ValidationException,
];

const usedBy = ({ inputTokens = 0, outputTokens = 0 }: NonNullable<ConverseCommandOutput['usage']>) => ({
  inputTokens,
  outputTokens,
});

const questionOf = (asked: TriageCall, modelId: string) => {
  const { instructions, call } = modelPrompt(asked);
  const json = answerSchema(asked);
  const input: ConverseCommandInput = {
    modelId,
    system: [{ text: instructions }],
    messages: [{ role: 'user', content: [{ text: call }] }],
    inferenceConfig: { temperature: 0, maxTokens },
    toolConfig: {
      tools: [{ toolSpec: { name: tool, description: 'Says what the call is.', inputSchema: { json } } }],
      toolChoice: { tool: { name: tool } },
    },
  };
  return { input, text: instructions + call + JSON.stringify(json) };
};

const mostOf = ({ text }: Question, settings: TriageModelSettings): number =>
  costOf({ inputTokens: mostTokensOf(text), outputTokens: maxTokens }, settings);

/** What the model gave the tool; a refusal in words has none. */
const inputOf = ({ output }: ConverseCommandOutput): unknown =>
  output?.message?.content?.find(({ toolUse }) => toolUse?.name === tool)?.toolUse?.input;
