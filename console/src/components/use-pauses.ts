import type { SlaExplanation } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';

type Reason = SlaExplanation['contract']['pausesFor'][number];

/** Which waits stop the clock, in a sentence. */
export const usePauses = (pausesFor: readonly Reason[]): string => {
  const { t, language } = useMessages();
  if (pausesFor.length === 0) return t('sla.pausesNever');
  const reasons = pausesFor.map((reason) => t(`stop.${reason}`));
  return t('sla.pauses', { reasons: new Intl.ListFormat(language).format(reasons) });
};
