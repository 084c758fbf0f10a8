import { type App, Duration, Stack } from 'aws-cdk-lib';
import type { CodeOf } from '../code.ts';
import { DeskKey } from '../constructs/desk-key.ts';
import { DeskTable } from '../constructs/desk-table.ts';
import { MailIn } from '../constructs/mail-in.ts';
import { Operations } from '../constructs/operations.ts';
import { SignIn } from '../constructs/sign-in.ts';
import { StoreBucket } from '../constructs/store-bucket.ts';
import type { Stage } from '../stage.ts';

export type DeskProps = { stage: Stage; codeOf: CodeOf };

/** The stage's region, when it names one. */
export const placeOf = ({ region }: Stage) => region !== undefined && { env: { region } };

/** What must outlive every deployment: tickets, people, and the key that both are encrypted with. */
export class DataStack extends Stack {
  readonly key: DeskKey;
  readonly table: DeskTable;
  readonly operations: Operations;
  readonly signIn: SignIn;

  constructor(app: App, id: string, { stage, codeOf }: DeskProps) {
    super(app, id, {
      ...placeOf(stage),
      terminationProtection: true,
      description: 'Yardım Masası: tickets and people',
    });
    this.key = new DeskKey(this, 'Key');
    this.operations = new Operations(this, 'Operations', { stage, key: this.key });
    this.table = new DeskTable(this, 'Table', { key: this.key });
    this.#keepFiles(stage);
    this.signIn = new SignIn(this, 'SignIn', {
      stage,
      codeOf,
      operations: this.operations,
      table: this.table,
    });
  }

  /** Attachments, reports, and mails as they came; the ticket holds what matters of a mail. */
  #keepFiles(stage: Stage): void {
    const { key } = this;
    new StoreBucket(this, 'Files', { key });
    new StoreBucket(this, 'Reports', { key });
    const bucket = new StoreBucket(this, 'Mail', { key, expiration: Duration.days(365) });
    if (stage.receiveMail) new MailIn(this, 'MailIn', { stage, key, bucket });
  }
}
