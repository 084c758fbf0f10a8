import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { deskTable } from '../functions/adapters/table/desk-table.ts';
import { documentClient } from '../functions/adapters/table/document-client.ts';
import { demoRecords } from '../local/demo/demo-data.ts';
import { findDeployed } from './records/deployed.ts';
import { enterRecords } from './records/enter.ts';
import { inviteTo } from './records/invite.ts';
import { parseRecords, RecordsError } from './records/record-file.ts';

/* The first records of a deployed desk, and later ones: see docs/deploying.md. */

const usage = `npm run enter-records -- FILE --stage NAME [--no-invitations]
npm run -s enter-records -- --example > FILE`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    stage: { type: 'string' },
    'no-invitations': { type: 'boolean', default: false },
    example: { type: 'boolean', default: false },
  },
});
const [file] = positionals;

const enter = async (path: string, stage: string): Promise<void> => {
  const records = parseRecords(await readFile(path, 'utf8'));
  const { tableName, userPoolId } = await findDeployed(new CloudFormationClient(), stage);
  const client = documentClient(new DynamoDBClient());
  const invited = await enterRecords(records, {
    directory: deskTable({ client, tableName, clock: Date.now }),
    invite: values['no-invitations']
      ? () => Promise.resolve(false)
      : inviteTo(new CognitoIdentityProviderClient(), userPoolId),
  });
  console.log(`Entered ${records.length} records into ${stage}; invited ${invited.length} people.`);
};

if (values.example) console.log(JSON.stringify(demoRecords(), null, 2));
else if (file === undefined || values.stage === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else
  await enter(file, values.stage).catch((error: unknown) => {
    if (!(error instanceof RecordsError)) throw error;
    console.error(`${error.message}\nNothing was entered.`);
    process.exitCode = 1;
  });
