import { describe, expect, test } from 'vitest';
import { allResources, ofType, targetOf } from '../testing/templates.ts';

const resources = allResources('full');
const of = (type: string) => ofType(resources, type);

describe('U8: what is stored is encrypted, kept and not public', () => {
  test('U8: the table has its own key, point-in-time recovery, deletion protection and a stream', () => {
    const [table, ...more] = of('AWS::DynamoDB::Table');
    expect(more).toEqual([]);
    expect(table?.Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: expect.anything() },
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      DeletionProtectionEnabled: true,
      StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
      TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
    });
  });

  test.each([
    'AWS::DynamoDB::Table',
    'AWS::KMS::Key',
    'AWS::Cognito::UserPool',
    'AWS::S3::Bucket',
    'AWS::Logs::LogGroup',
  ])('U8: every %s outlives its stack', (type) => {
    for (const { id, DeletionPolicy, UpdateReplacePolicy } of of(type))
      expect({ id, DeletionPolicy, UpdateReplacePolicy }).toEqual({
        id,
        DeletionPolicy: 'Retain',
        UpdateReplacePolicy: 'Retain',
      });
  });

  test('U8: keys rotate', () => {
    for (const { Properties } of of('AWS::KMS::Key')) expect(Properties.EnableKeyRotation).toBe(true);
  });

  test('U8: topics are encrypted with the desk’s key and queues by SQS', () => {
    for (const { Properties } of of('AWS::SNS::Topic'))
      expect(targetOf(Properties.KmsMasterKeyId)).toMatch(/^Key/);
    for (const { Properties } of of('AWS::SQS::Queue')) expect(Properties.SqsManagedSseEnabled).toBe(true);
  });

  test('U8: topics and queues refuse what is not encrypted on its way', () => {
    const refusals = [
      ...of('AWS::SNS::TopicPolicy'),
      ...of('AWS::SQS::QueuePolicy'),
      ...of('AWS::S3::BucketPolicy'),
    ];
    for (const { id, Properties } of refusals)
      expect(
        Properties.PolicyDocument.Statement.some(
          (statement: any) =>
            statement.Effect === 'Deny' && statement.Condition?.Bool?.['aws:SecureTransport'] === 'false',
        ),
        id,
      ).toBe(true);
    const guarded = new Set(
      refusals
        .flatMap(({ Properties }) => Properties.Topics ?? Properties.Queues ?? [Properties.Bucket])
        .map(targetOf),
    );
    for (const { id } of [...of('AWS::SNS::Topic'), ...of('AWS::SQS::Queue'), ...of('AWS::S3::Bucket')])
      expect(guarded, id).toContain(id);
  });

  test('U8: files, mails and reports are encrypted with the desk’s key, and can be had back for 90 days', () => {
    const stores = of('AWS::S3::Bucket').filter(({ stack }) => stack === 'data');
    expect(stores.map(({ id }) => id.slice(0, -8)).toSorted()).toEqual(['Files', 'Mail', 'Reports']);
    for (const { id, Properties } of stores) {
      const [{ ServerSideEncryptionByDefault, BucketKeyEnabled }] =
        Properties.BucketEncryption.ServerSideEncryptionConfiguration;
      expect(targetOf(ServerSideEncryptionByDefault.KMSMasterKeyID), id).toMatch(/^Key/);
      expect(BucketKeyEnabled, id).toBe(true);
      expect(Properties.VersioningConfiguration.Status, id).toBe('Enabled');
      expect(Properties.LifecycleConfiguration.Rules, id).toEqual([
        expect.objectContaining({
          Status: 'Enabled',
          AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
          NoncurrentVersionExpiration: { NoncurrentDays: 90 },
          Transitions: [{ StorageClass: 'STANDARD_IA', TransitionInDays: 90 }],
          ...(id.startsWith('Mail') && { ExpirationInDays: 365 }),
        }),
      ]);
    }
  });

  test('U8: no bucket takes an old version of TLS', () => {
    const tls = of('AWS::S3::BucketPolicy').filter(({ Properties }) =>
      Properties.PolicyDocument.Statement.some(
        ({ Effect, Condition }: any) =>
          Effect === 'Deny' && Condition?.NumericLessThan?.['s3:TlsVersion'] === 1.2,
      ),
    );
    expect(tls).toHaveLength(of('AWS::S3::Bucket').length);
  });

  test('U8: no bucket is public', () => {
    for (const { Properties } of of('AWS::S3::Bucket')) {
      expect(Properties.PublicAccessBlockConfiguration).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      });
      expect(Properties.BucketEncryption).toBeDefined();
      expect(Properties.WebsiteConfiguration).toBeUndefined();
    }
  });
});
