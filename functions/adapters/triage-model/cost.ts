import type { TriageModelSettings } from '../../triage-model-settings.ts';
import type { MicroUsd } from '../../ports/daily-budget.ts';

type Prices = Pick<TriageModelSettings, 'inputUsdPerMillionTokens' | 'outputUsdPerMillionTokens'>;
export type Tokens = { inputTokens: number; outputTokens: number };

/** Dollars for a million tokens are millionths of a dollar for one; rounded up, as a budget is. */
export const costOf = ({ inputTokens, outputTokens }: Tokens, prices: Prices): MicroUsd =>
  Math.ceil(inputTokens * prices.inputUsdPerMillionTokens + outputTokens * prices.outputUsdPerMillionTokens);

/** More tokens than any text has in practice: Turkish, cut into pieces the least kindly, has one for two characters. */
export const mostTokensOf = (text: string): number => Math.ceil(text.length / 2);
