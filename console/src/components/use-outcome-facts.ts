import type { QuestionSetOutcome } from '../api/types.ts';
import { isMessageKey } from '../messages/catalogue.ts';
import { useMessages } from '../messages/language.tsx';
import type { Names } from '../models/names.ts';

type Facts = Omit<QuestionSetOutcome, 'sentence' | 'article'>;

/** What an outcome says of a call, each with its name: only the desk is told. */
export const useOutcomeFacts = (
  { type, impact, urgency, serviceId, category, groupId, providerId }: Facts,
  names: Names,
): { label: string; value: string }[] => {
  const { t } = useMessages();
  const grade = (kind: 'impact' | 'urgency', value: number | undefined) => {
    const key = `${kind}.${String(value)}`;
    return isMessageKey(key) ? t(key) : undefined;
  };
  const facts: [label: string, value: string | undefined][] = [
    [t('field.type'), type && t(`type.${type}`)],
    [t('field.impact'), grade('impact', impact)],
    [t('field.urgency'), grade('urgency', urgency)],
    [t('field.service'), serviceId && names.service(serviceId)],
    [t('field.category'), category],
    [t('field.group'), groupId && names.group(groupId)],
    [t('field.provider'), providerId && names.provider(providerId)],
  ];
  return facts.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
};
