import { environmentKeys } from '../../functions/environment.ts';

/** What a bundle needs to start where nothing is called: every setting, well formed and nobody's. */
export const standInEnvironment: Record<string, string> = {
  AWS_REGION: 'eu-central-1',
  [environmentKeys.table]: 'desk',
  [environmentKeys.stateMachine]: 'arn:aws:states:eu-central-1:123456789012:stateMachine:desk',
  [environmentKeys.digestTopic]: 'arn:aws:sns:eu-central-1:123456789012:desk',
  [environmentKeys.mailSender]: 'destek@desk.example.com',
  [environmentKeys.consoleUrl]: 'https://desk.example.com',
};
