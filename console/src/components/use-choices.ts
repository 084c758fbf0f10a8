import { useGroups, useProviders, useServices, useUsers } from '../api/directory.ts';
import { isMessageKey } from '../messages/catalogue.ts';
import { useMessages } from '../messages/language.tsx';
import { choiceValues, type ChoiceSource } from '../models/command-form.ts';
import type { Choice } from './form-control.tsx';

const prefixes = {
  types: 'type',
  impacts: 'impact',
  urgencies: 'urgency',
  codes: 'code',
  relations: 'relation',
  holdReasons: 'pending',
  scores: 'rate',
} as const;

const isWord = (source: ChoiceSource): source is keyof typeof prefixes => source in prefixes;

/** The choices of a form's selects: words of the catalogue, or the desk's records. Records are asked for when needed. */
export const useChoices = (sources: readonly ChoiceSource[]): ((source: ChoiceSource) => Choice[]) => {
  const { t, pick } = useMessages();
  const groups = useGroups().data ?? [];
  const services = useServices().data ?? [];
  const providers = useProviders(sources.includes('providers')).data ?? [];
  const people = useUsers(undefined, sources.includes('agents')).data ?? [];
  const records = {
    groups: groups.map(({ id, name }) => ({ value: id, label: pick(name) })),
    services: services.map(({ id, name }) => ({ value: id, label: pick(name) })),
    providers: providers.map(({ id, name }) => ({ value: id, label: name })),
    agents: people.filter(({ role }) => role === 'agent').map(({ id, name }) => ({ value: id, label: name })),
  };
  return (source) => {
    if (!isWord(source)) return records[source];
    return choiceValues[source].map((value) => {
      const key = `${prefixes[source]}.${value}`;
      return { value, label: isMessageKey(key) ? t(key) : value };
    });
  };
};
