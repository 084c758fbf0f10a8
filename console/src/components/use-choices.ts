import { useContract } from '../api/contracts.ts';
import {
  useCustomers,
  useGroups,
  useLocations,
  useProviders,
  useServices,
  useUsers,
} from '../api/directory.ts';
import type { Ticket } from '../api/types.ts';
import { isMessageKey } from '../messages/catalogue.ts';
import { useMessages } from '../messages/language.tsx';
import { choiceValues } from '../models/command-form.ts';
import type { ChoiceSource } from '../models/form-field.ts';
import { worksAtDesk } from '../models/list-view.ts';
import { visitorsOf } from '../models/visitors.ts';
import type { Choice } from './form-control.tsx';
import { usePerson } from './me.tsx';

const prefixes = {
  types: 'type',
  priorities: 'priority',
  impacts: 'impact',
  urgencies: 'urgency',
  codes: 'code',
  relations: 'relation',
  holdReasons: 'pending',
  visitOutcomes: 'visit',
  scores: 'rate',
} as const;

const isWord = (source: ChoiceSource): source is keyof typeof prefixes => source in prefixes;

type Chooser = (source: ChoiceSource) => Choice[];

/**
 * The choices of a form's selects: words of the catalogue, or the desk's records. Records are asked for when needed; those
 * that depend on a ticket are there for the forms of a ticket.
 */
export const useChoices = (sources: readonly ChoiceSource[], ticket?: Ticket): Chooser => {
  const { t, pick } = useMessages();
  const records = useRecords(sources, ticket);
  return (source) => {
    if (isWord(source))
      return choiceValues[source].map((value) => {
        const key = `${prefixes[source]}.${value}`;
        return { value, label: isMessageKey(key) ? t(key) : value };
      });
    if (source === 'clauses')
      return records.clauses.map(({ clause, text }) => ({
        value: clause,
        label: `${clause} – ${pick(text)}`,
      }));
    return records[source].map(({ id, name }) => ({
      value: id,
      label: typeof name === 'string' ? name : pick(name),
    }));
  };
};

const useRecords = (sources: readonly ChoiceSource[], ticket: Ticket | undefined) => {
  const me = usePerson();
  const asks = (source: ChoiceSource) => sources.includes(source);
  const people = useUsers(undefined, worksAtDesk(me) && (asks('agents') || asks('visitors'))).data ?? [];
  return {
    groups: useGroups().data ?? [],
    services: useServices().data ?? [],
    providers: useProviders(asks('providers')).data ?? [],
    customers: useCustomers(asks('customers')).data ?? [],
    locations: useLocations(asks('locations') ? ticket?.customerId : undefined).data ?? [],
    clauses: useContract(asks('clauses') ? ticket : undefined).data?.exclusions ?? [],
    agents: people.filter(({ role }) => role === 'agent'),
    visitors: visitorsOf(people, { me, providerId: ticket?.providerId }),
  };
};
