import { questionSet, type QuestionSet } from '../../../domain/question-set/question-set.ts';
import type { SavingQuestionSet } from '../../ports/desk-table.ts';
import { readRecords } from './directory-records.ts';
import { directoryKey } from './keys.ts';
import type { Table } from './table.ts';
import { removeVersioned, saveVersioned } from './versioned-records.ts';

const keyOf = ({ id }: QuestionSet) => directoryKey('questionSet', id);

/** All question sets of the desk, by id, as they stand. */
export const readQuestionSets = (table: Table): Promise<QuestionSet[]> =>
  readRecords(table, directoryKey('questionSet', '').pk, questionSet);

/** Writes a set; false when it has another version than the one that was changed, or exists though it should be new. */
export const saveQuestionSet = (
  table: Table,
  { questionSet: record, before }: SavingQuestionSet,
): Promise<boolean> => saveVersioned(table, { key: keyOf(record), record, before });

/** Deletes a set; false when it has another version, or is gone. */
export const removeQuestionSet = (table: Table, record: QuestionSet): Promise<boolean> =>
  removeVersioned(table, { key: keyOf(record), record });
