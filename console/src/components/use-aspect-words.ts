import { isMessageKey } from '../messages/catalogue.ts';
import { useMessages } from '../messages/language.tsx';
import type { Names } from '../models/names.ts';
import type { Aspect, Finding } from '../models/triage.ts';

const labels = {
  type: 'field.type',
  serviceId: 'field.service',
  category: 'field.category',
  impact: 'field.impact',
  urgency: 'field.urgency',
  groupId: 'field.group',
} as const;

/** What the aspects of a call and their values are called. */
export const useAspectWords = (names: Names) => {
  const { t } = useMessages();
  return {
    aspect: (aspect: Aspect): string => t(labels[aspect]),
    value: ({ aspect, value }: Pick<Finding, 'aspect' | 'value'>): string => {
      if (aspect === 'serviceId') return names.service(value);
      if (aspect === 'groupId') return names.group(value);
      const key = `${aspect}.${value}`;
      return isMessageKey(key) ? t(key) : value;
    },
  };
};
