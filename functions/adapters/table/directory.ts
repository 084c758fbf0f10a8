import type * as z from 'zod';
import { calendar } from '../../../domain/calendar/calendar.ts';
import * as records from '../../../domain/directory.ts';
import { questionSet } from '../../../domain/question-set/question-set.ts';
import type { Clock } from '../../../domain/values.ts';
import type { Directory } from '../../ports/desk-table.ts';
import { readEmailHolder, readRecord, readRecords, writeRecord } from './directory-records.ts';
import { readCalendars, removeCalendar, saveCalendar } from './calendars.ts';
import { readContract, readContractPeriods, readContractVersions, saveContracts } from './contracts.ts';
import { directoryKey, locationKey } from './keys.ts';
import { readQuestionSets, removeQuestionSet, saveQuestionSet } from './question-sets.ts';
import { remember } from './remember.ts';
import type { Table } from './table.ts';

/** `cacheClock`: by which kept answers grow old, in ms; real time, however the desk's own passes. */
type RememberingTable = Table & { cacheClock: Clock };

/** The records behind the desk; what was read is kept for 30 s, and forgotten when this process writes one. */
export function directory(table: RememberingTable): Directory {
  const { emailHolder, ...reads } = directoryReads(table);
  return {
    ...reads,
    personByEmail: async (email) => {
      const address = email.toLowerCase();
      const holder = await emailHolder(address);
      const person = holder === undefined ? undefined : await reads.person(holder);
      // A person who has another address now is not reached by the old one.
      return person?.email.toLowerCase() === address ? person : undefined;
    },
    contractPeriods: (customerId) => readContractPeriods(table, customerId),
    contractVersions: (id) => readContractVersions(table, id),
    saveContracts: async (saving) => {
      const isSaved = await saveContracts(table, saving);
      reads.contract.forget();
      return isSaved;
    },
    calendars: () => readCalendars(table),
    saveCalendar: (saving) => saveCalendar(table, saving).finally(reads.calendar.forget),
    removeCalendar: (removed) => removeCalendar(table, removed).finally(reads.calendar.forget),
    questionSets: () => readQuestionSets(table),
    saveQuestionSet: (saving) => saveQuestionSet(table, saving).finally(reads.questionSet.forget),
    removeQuestionSet: (removed) => removeQuestionSet(table, removed).finally(reads.questionSet.forget),
    put: async (record) => {
      await writeRecord(table, record);
      for (const read of [emailHolder, ...Object.values(reads)]) read.forget();
    },
  };
}

function directoryReads(table: RememberingTable) {
  const one = <Schema extends z.ZodType>(kind: string, schema: Schema) =>
    remember(table.cacheClock, (id: string) => readRecord(table, directoryKey(kind, id), schema));
  const all = <Schema extends z.ZodType>(kind: string, schema: Schema) =>
    remember(table.cacheClock, () => readRecords(table, directoryKey(kind, '').pk, schema));
  return {
    customer: one('customer', records.customer),
    customers: all('customer', records.customer),
    contract: remember(table.cacheClock, (id: string, version?: number) => readContract(table, id, version)),
    calendar: one('calendar', calendar),
    questionSet: one('questionSet', questionSet),
    locations: remember(table.cacheClock, (customerId: string) =>
      readRecords(table, locationKey(customerId, '').pk, records.location),
    ),
    services: all('service', records.service),
    groups: all('group', records.group),
    providers: all('provider', records.provider),
    person: one('person', records.person),
    people: all('person', records.person),
    emailHolder: remember(table.cacheClock, (address: string) => readEmailHolder(table, address)),
  };
}
