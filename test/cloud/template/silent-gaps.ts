import type { Gap, Proof } from './adjustment.ts';

const policy = (file: string, test: string): Proof => ({ file: `infra/policies/${file}.test.ts`, test });

/** What the emulator takes and does nothing with. */
export const silentGaps: readonly Gap[] = [
  {
    what: 'permissions: nobody is ever refused',
    provedBy: [
      policy('permissions', 'U8: no grant names its actions by a wildcard'),
      policy('permissions', 'U8: what is started is the alias, and nothing but this state machine'),
    ],
  },
  {
    what: 'encryption, backups, expiry and deletion protection of what is stored',
    provedBy: [
      policy(
        'storage',
        'U8: the table has its own key, point-in-time recovery, deletion protection and a stream',
      ),
      policy('storage', 'U8: topics are encrypted with the desk’s key and queues by SQS'),
    ],
  },
  {
    what: 'repeated delivery of stream batches that fail, and where they end',
    provedBy: [policy('watching', 'U8: asynchronous calls and stream batches that fail for good are kept')],
  },
  {
    what: 'throttling of the API',
    provedBy: [policy('desk', 'U4: the API takes so many requests a second and no more')],
  },
  {
    what: 'time zones of schedules',
    provedBy: [
      policy('desk', 'R6: the digest goes out every morning of the desk’s time zone, the sweeper every hour'),
    ],
  },
  {
    what: 'alarms, the log and traces of the workflow',
    provedBy: [
      policy('watching', 'U8: every function’s errors raise an alarm'),
      policy('workflow', 'U8: its log is complete but for the data, which holds tokens'),
    ],
  },
];
