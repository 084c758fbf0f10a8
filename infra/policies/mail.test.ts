import { describe, expect, test } from 'vitest';
import { allResources, ofType, targetOf } from '../testing/templates.ts';

const resources = allResources('full');
const only = (type: string) => {
  const [found, ...more] = ofType(resources, type);
  expect(more).toEqual([]);
  return found?.Properties;
};

describe('U5: mail', () => {
  test('U5: mails are sent as the desk’s own domain, encrypted, and not to addresses that bounced', () => {
    expect(only('AWS::SES::EmailIdentity').EmailIdentity).toBe('desk.example.com');
    expect(only('AWS::SES::ConfigurationSet')).toMatchObject({
      DeliveryOptions: { TlsPolicy: 'REQUIRE' },
      SuppressionOptions: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] },
    });
  });

  test('U5: the sender has a name', () => {
    const senders = ofType(resources, 'AWS::Lambda::Function').flatMap(
      ({ Properties }) => Properties.Environment?.Variables.DESK_MAIL_SENDER ?? [],
    );
    expect(new Set(senders)).toEqual(new Set(['Yardım Masası <destek@desk.example.com>']));
  });

  test('U5: bounces, complaints and rejections of this stage’s mails land in a queue', () => {
    const { ConfigurationSetName, EventDestination } = only('AWS::SES::ConfigurationSetEventDestination');
    expect(EventDestination).toMatchObject({
      Enabled: true,
      MatchingEventTypes: ['bounce', 'complaint', 'reject'],
      EventBridgeDestination: { EventBusArn: expect.anything() },
    });
    const { EventPattern, Targets, State } = only('AWS::Events::Rule');
    expect(State).toBe('ENABLED');
    expect(EventPattern['detail-type']).toEqual([
      'Email Bounced',
      'Email Complaint Received',
      'Email Rejected',
    ]);
    expect(EventPattern.detail.mail.tags['ses:configuration-set']).toEqual([ConfigurationSetName]);
    expect(Targets.map(({ Arn }: any) => targetOf(Arn))).toEqual([
      expect.stringMatching(/^MailOutEventsUndelivered/),
    ]);
  });

  test('U5: mail to the desk is taken in encrypted, scanned, and kept beside the data', () => {
    const { Rule } = only('AWS::SES::ReceiptRule');
    expect(Rule).toMatchObject({
      Enabled: true,
      Recipients: ['destek@desk.example.com'],
      ScanEnabled: true,
      TlsPolicy: 'Require',
    });
    expect(Rule.Actions.map(({ S3Action }: any) => targetOf(S3Action.BucketName))).toEqual([
      expect.stringMatching(/^Mail[0-9A-F]{8}$/),
    ]);
    expect(ofType(resources, 'AWS::SES::ReceiptRule')[0]?.stack).toBe('data');
  });

  test('U5: without the option no mail is taken in', () => {
    expect(allResources('prod').filter(({ Type }) => Type.startsWith('AWS::SES::Receipt'))).toEqual([]);
  });

  test('U8: the desk’s key serves the services that publish and store, for this account only', () => {
    const statements = only('AWS::KMS::Key').KeyPolicy.Statement.filter(
      ({ Principal }: any) => Principal.Service,
    );
    expect(statements.flatMap(({ Principal }: any) => Principal.Service).toSorted()).toEqual([
      'budgets.amazonaws.com',
      'cloudwatch.amazonaws.com',
      'ses.amazonaws.com',
    ]);
    for (const { Action, Condition } of statements) {
      expect(Action).toEqual(['kms:Decrypt', 'kms:GenerateDataKey']);
      expect(Condition).toEqual({ StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } });
    }
  });
});
