/** Environment keys, shared by the functions that read them and the infrastructure that sets them. */
export const environmentKeys = {
  table: 'DESK_TABLE',
  stateMachine: 'DESK_STATE_MACHINE',
  digestTopic: 'DESK_DIGEST_TOPIC',
  mailSender: 'DESK_MAIL_SENDER',
  consoleUrl: 'DESK_CONSOLE_URL',
  /** Optional. */
  triageModel: 'DESK_TRIAGE_MODEL',
} as const;
