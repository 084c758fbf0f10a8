import { indexes, type Index } from './indexes.ts';

type KeyElement = { AttributeName: string; KeyType: 'HASH' | 'RANGE' };

/** What CreateTable needs, but for the name, as plain data: the infrastructure, the local host and tests read it. */
export type TableDefinition = {
  AttributeDefinitions: { AttributeName: string; AttributeType: 'S' | 'N' }[];
  KeySchema: KeyElement[];
  GlobalSecondaryIndexes: {
    IndexName: string;
    KeySchema: KeyElement[];
    Projection: { ProjectionType: 'INCLUDE'; NonKeyAttributes: string[] };
  }[];
  BillingMode: 'PAY_PER_REQUEST';
  StreamSpecification: { StreamEnabled: true; StreamViewType: 'NEW_IMAGE' };
};

/** The attribute with the epoch seconds after which an item may be deleted. */
export const ttlAttribute = 'ttl';

const keySchema = (hash: string, sort: string): KeyElement[] => [
  { AttributeName: hash, KeyType: 'HASH' },
  { AttributeName: sort, KeyType: 'RANGE' },
];

const all: Index[] = Object.values(indexes);
const keyAttributes = new Set(['pk', 'sk', ...all.flatMap(({ hash, sort }) => [hash, sort])]);

/** The single table of the desk; its streams carry the events to whatever follows from them. */
export const deskTableDefinition: TableDefinition = {
  AttributeDefinitions: [...keyAttributes].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
  KeySchema: keySchema('pk', 'sk'),
  GlobalSecondaryIndexes: all.map(({ name, hash, sort, carries }) => ({
    IndexName: name,
    KeySchema: keySchema(hash, sort),
    Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: [...carries] },
  })),
  BillingMode: 'PAY_PER_REQUEST',
  StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' },
};
