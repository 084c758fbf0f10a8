import { type App, Stack } from 'aws-cdk-lib';
import type { CodeOf } from '../code.ts';
import { DeskKey } from '../constructs/desk-key.ts';
import { DeskTable } from '../constructs/desk-table.ts';
import { Operations } from '../constructs/operations.ts';
import { SignIn } from '../constructs/sign-in.ts';
import type { Stage } from '../stage.ts';

export type DeskProps = { stage: Stage; codeOf: CodeOf };

/** What must outlive every deployment: tickets, people, and the key that both are encrypted with. */
export class DataStack extends Stack {
  readonly key: DeskKey;
  readonly table: DeskTable;
  readonly operations: Operations;
  readonly signIn: SignIn;

  constructor(app: App, id: string, { stage, codeOf }: DeskProps) {
    super(app, id, { terminationProtection: true, description: 'Yardım Masası: tickets and people' });
    this.key = new DeskKey(this, 'Key');
    this.operations = new Operations(this, 'Operations', { stage, key: this.key });
    this.table = new DeskTable(this, 'Table', { key: this.key });
    this.signIn = new SignIn(this, 'SignIn', {
      stage,
      codeOf,
      operations: this.operations,
      table: this.table,
    });
  }
}
