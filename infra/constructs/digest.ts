import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { TimeZone } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { DeskFunction, type Workshop } from './desk-function.ts';
import type { DeskTable } from './desk-table.ts';
import type { MailOut } from './mail-out.ts';
import type { Timetable } from './timetable.ts';

export type DigestProps = Workshop & {
  table: DeskTable;
  key: IKey;
  mailOut: MailOut;
  timetable: Timetable;
  consoleUrl: string;
};

/** Yesterday's figures, every morning: to the managers' topic and, as mail, to those who subscribe (R6). */
export class Digest extends Construct {
  readonly topic: Topic;

  constructor(
    scope: Construct,
    id: string,
    { table, key, mailOut, timetable, consoleUrl, ...workshop }: DigestProps,
  ) {
    super(scope, id);
    this.topic = new Topic(this, 'Managers', { masterKey: key, enforceSSL: true });
    const worker = new DeskFunction(this, 'Worker', {
      ...workshop,
      name: 'digest',
      asynchronous: true,
      settings: {
        table: table.tableName,
        digestTopic: this.topic.topicArn,
        mailSender: mailOut.sender,
        consoleUrl,
      },
    });
    table.allowWriting(worker);
    mailOut.allowSending(worker);
    this.#allowPublishing(worker, key);
    timetable.add('DigestDaily', {
      worker,
      description: "Yesterday's figures, in the morning of the desk's time zone",
      schedule: ScheduleExpression.cron({ minute: '0', hour: '7', timeZone: TimeZone.EUROPE_ISTANBUL }),
    });
  }

  /** Exact, where the topic's own grant takes every action that begins with kms:GenerateDataKey. */
  #allowPublishing(grantee: IGrantable, key: IKey): void {
    Grant.addToPrincipal({ grantee, actions: ['sns:Publish'], resourceArns: [this.topic.topicArn] });
    key.grant(grantee, 'kms:Decrypt', 'kms:GenerateDataKey');
  }
}
