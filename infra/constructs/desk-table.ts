import { RemovalPolicy } from 'aws-cdk-lib';
import {
  type Attribute,
  AttributeType,
  BillingMode,
  type GlobalSecondaryIndexProps,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import { type IGrantable, Grant } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { deskTableDefinition, ttlAttribute } from '../../functions/adapters/table/definition.ts';
import { directoryKey } from '../../functions/adapters/table/keys.ts';

const { AttributeDefinitions, KeySchema, GlobalSecondaryIndexes, StreamSpecification } = deskTableDefinition;

/**
 * The single table of the desk, from the same definition that the one-machine host and the tests create it by. Not a
 * TableV2, whose own key ties the template to one region.
 */
export class DeskTable extends Table {
  readonly #key: IKey;

  constructor(scope: Construct, id: string, { key }: { key: IKey }) {
    super(scope, id, {
      ...keysOf(KeySchema),
      stream: StreamViewType[StreamSpecification.StreamViewType],
      billingMode: BillingMode.PAY_PER_REQUEST,
      timeToLiveAttribute: ttlAttribute,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: key,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.#key = key;
    for (const index of GlobalSecondaryIndexes) this.addGlobalSecondaryIndex(indexOf(index));
  }

  /** The stream is part of the definition, so there is always one. */
  override get tableStreamArn(): string {
    const arn = super.tableStreamArn;
    if (arn === undefined) throw new Error("the table's definition has no stream");
    return arn;
  }

  /** Items by key and the pages of every index; no Scan, as no access pattern needs one. */
  allowReading(grantee: IGrantable): void {
    this.#allow(grantee, ['dynamodb:GetItem', 'dynamodb:Query']);
    this.#key.grant(grantee, 'kms:Decrypt', 'kms:DescribeKey');
  }

  /** Reading, and what a commit is made of; no DeleteItem, as nothing of a ticket is ever deleted. */
  allowWriting(grantee: IGrantable): void {
    this.allowReading(grantee);
    this.#allow(grantee, ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:ConditionCheckItem']);
    this.#key.grant(grantee, ...keyActionsForWriting);
  }

  /** Calendars are the only records that are ever deleted, and only while nothing uses them. */
  allowDeletingCalendars(grantee: IGrantable): void {
    Grant.addToPrincipal({
      grantee,
      actions: ['dynamodb:DeleteItem'],
      resourceArns: [this.tableArn],
      conditions: {
        'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': [directoryKey('calendar', '').pk] },
      },
    });
  }

  #allow(grantee: IGrantable, actions: string[]): void {
    const indexes = GlobalSecondaryIndexes.map(({ IndexName }) => `${this.tableArn}/index/${IndexName}`);
    Grant.addToPrincipal({ grantee, actions, resourceArns: [this.tableArn, ...indexes] });
  }
}

/** https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.usagenotes.html */
const keyActionsForWriting = [
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
];

type KeySchemaData = readonly { AttributeName: string; KeyType: 'HASH' | 'RANGE' }[];
type IndexData = (typeof GlobalSecondaryIndexes)[number];

const attribute = (name: string): Attribute => {
  const found = AttributeDefinitions.find(({ AttributeName }) => AttributeName === name);
  if (!found) throw new Error(`the table's definition does not define the key attribute ${name}`);
  return { name, type: AttributeType[found.AttributeType === 'N' ? 'NUMBER' : 'STRING'] };
};

const keysOf = (schema: KeySchemaData): { partitionKey: Attribute; sortKey?: Attribute } => {
  const [hash, range] = schema;
  if (!hash) throw new Error("the table's definition has a key without attributes");
  return {
    partitionKey: attribute(hash.AttributeName),
    ...(range && { sortKey: attribute(range.AttributeName) }),
  };
};

const indexOf = ({ IndexName, KeySchema: schema, Projection }: IndexData): GlobalSecondaryIndexProps => ({
  indexName: IndexName,
  ...keysOf(schema),
  projectionType: ProjectionType[Projection.ProjectionType],
  nonKeyAttributes: [...Projection.NonKeyAttributes],
});
