import type { QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { namesOf, type Partition, type Position } from './partition.ts';

/** What thins a listing out: the row's status, and words that must all occur in its folded text. */
export type Filter = { status?: string | undefined; words: readonly string[] };

/** A part of an expression, with the names and values that it mentions. */
type Clause = { text: string; names?: Record<string, string>; values: Record<string, string> };

/** The Query of one page of a partition, but for the table's name. */
export function queryOf(
  partition: Partition,
  { filter, from, limit }: { filter: Filter; from?: Position | undefined; limit: number },
): Omit<QueryCommandInput, 'TableName'> {
  const conditions = keyClauses(partition);
  const filters = filterClauses(filter);
  const clauses = [...conditions, ...filters];
  return {
    ...(partition.index && { IndexName: partition.index.name }),
    ...(from && { ExclusiveStartKey: startKey(partition, from) }),
    KeyConditionExpression: allOf(conditions),
    ...(filters.length > 0 && { FilterExpression: allOf(filters) }),
    ExpressionAttributeNames: Object.assign({}, ...clauses.map(({ names }) => names)),
    ExpressionAttributeValues: Object.assign({}, ...clauses.map(({ values }) => values)),
    ScanIndexForward: partition.newestFirst !== true,
    Limit: limit,
  };
}

/** The hash value is the query's own, so that no cursor leads into another partition. */
function startKey(partition: Partition, [sort, pk, sk]: Position): Record<string, string> {
  const names = namesOf(partition);
  return { pk, sk, [names.hash]: partition.hash, [names.sort]: sort };
}

const allOf = (clauses: Clause[]): string => clauses.map(({ text }) => text).join(' AND ');

function keyClauses(partition: Partition): Clause[] {
  const { hash, sort } = namesOf(partition);
  const whole = { text: '#hash = :hash', names: { '#hash': hash }, values: { ':hash': partition.hash } };
  const { bounds } = partition;
  if (bounds === undefined) return [whole];
  const names = { '#sort': sort };
  return 'before' in bounds
    ? [whole, { text: '#sort < :before', names, values: { ':before': bounds.before } }]
    : [whole, { text: 'begins_with(#sort, :prefix)', names, values: { ':prefix': bounds.beginsWith } }];
}

function filterClauses({ status, words }: Filter): Clause[] {
  const ofStatus: Clause[] =
    status === undefined
      ? []
      : [{ text: '#status = :status', names: { '#status': 'status' }, values: { ':status': status } }];
  const ofWords = words.map((word, nth) => ({
    text: `contains(folded, :word${nth})`,
    values: { [`:word${nth}`]: word },
  }));
  return [...ofStatus, ...ofWords];
}
