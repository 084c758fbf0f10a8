import type { Proposals } from './proposal.ts';
import type { KnownErrorMatch } from './triage.ts';

/** The service of the known error that fits a call best: as sure as that fits; nothing where it belongs to several. */
export const serviceByKnownError = ([best]: readonly KnownErrorMatch[]): Pick<Proposals, 'serviceId'> => {
  const [serviceId, another] = best?.serviceIds ?? [];
  if (best === undefined || serviceId === undefined || another !== undefined) return {};
  const words = [...new Set(best.words)].slice(0, 8);
  return { serviceId: { value: serviceId, confidence: best.confidence, by: 'rule', words, similar: [] } };
};
