/** Everything that the functions ever log; a message's key is what alarms and queries look for. */
export const logMessages = {
  'function-failed': { level: 'error', text: 'A function failed' },
  'request-failed': { level: 'error', text: 'A request failed for a reason that the caller cannot mend' },
  'stream-record-unreadable': {
    level: 'error',
    text: 'An event of the stream is malformed and was left out',
  },
  'stream-record-failed': { level: 'warn', text: 'An event of the stream is to be delivered again' },
  'mail-sent': { level: 'info', text: 'A mail was sent' },
  'mail-refused': { level: 'error', text: 'The mail service refuses a mail for good' },
  'workflow-started': { level: 'info', text: 'The workflow of a ticket was started' },
  'digest-published': { level: 'info', text: 'The figures of a day were published' },
  'sweep-done': { level: 'info', text: 'Overdue tickets were looked after' },
  'ticket-restarted': { level: 'warn', text: 'A ticket had no running workflow and got a new one' },
  'service-hours-missing': {
    level: 'error',
    text: 'A ticket’s contract or service hours are missing or never open',
  },
  'contract-lapsed': {
    level: 'error',
    text: 'A call was recorded while no contract of its customer is in force',
  },
  'triage-model-silent': { level: 'warn', text: 'The model that triage asks gave no answer; rules decided' },
  'triage-model-vague': {
    level: 'warn',
    text: 'The model that triage asks said nothing of use; rules decided',
  },
  'triage-budget-spent': {
    level: 'warn',
    text: 'The model that triage asks has cost what it may today; rules decide until midnight UTC',
  },
  'attention-needed': { level: 'error', text: 'The workflow of a ticket needs a person’s attention' },
} as const satisfies Record<string, { level: 'info' | 'warn' | 'error'; text: string }>;

export type LogCode = keyof typeof logMessages;
