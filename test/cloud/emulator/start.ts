import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { startBoundProcess } from '../../../local/database/bound-process.ts';
import { root } from '../root.ts';
import { functionsFolder } from './functions-folder.ts';

/** `environment` is what the AWS SDK and CLI find it by; its state lives as long as it runs. */
export type Emulator = { environment: Record<string, string>; stop: () => Promise<void> };

export const account = '000000000000';
export const region = 'us-east-1';

/** What the emulator says, kept after its end. */
export const logFile = join(root, 'node_modules/.cache/emulator.log');

/**
 * Starts the emulator; it ends with this process at the latest. Mails that functions send go to `mailUrl`.
 */
export const startEmulator = async (options: {
  python: string;
  folder: string;
  port: number;
  mailUrl: string;
}): Promise<Emulator> => {
  const { python, folder, port, mailUrl } = options;
  const functions = await functionsFolder(folder);
  await mkdir(dirname(logFile), { recursive: true });
  const { stop } = await startBoundProcess({
    command: python,
    args: ['-m', 'ministack'],
    ready: /Running on http/,
    log: createWriteStream(logFile),
    env: {
      ...process.env,
      ...settings,
      GATEWAY_PORT: String(port),
      TMPDIR: functions.folder,
      PATH: [functions.bin, process.env['PATH']].join(delimiter),
      AWS_ENDPOINT_URL_SESV2: mailUrl,
    },
  });
  return { environment: { ...client, AWS_ENDPOINT_URL: `http://127.0.0.1:${port}` }, stop };
};

const settings = {
  BIND_HOST: '127.0.0.1',
  SFTP_ENABLED: '0',
  IOT_MTLS_ENABLED: '0',
  // A sign-in whose claims cannot be made fails, as on AWS.
  MINISTACK_COGNITO_PRETOKEN_STRICT: '1',
};

const client = {
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_REGION: region,
  AWS_EC2_METADATA_DISABLED: 'true',
  // No profile of this machine.
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
};
