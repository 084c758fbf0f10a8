import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { bundledCode } from './code.ts';
import { deskStacks } from './desk.ts';
import { readStage, StageError } from './stage.ts';

/** `cdk synth` and `cdk deploy` start here; `-c stage=…` chooses the stage. */
const app = new App();
try {
  const stage = readStage((key) => app.node.tryGetContext(key), process.env.CDK_DEFAULT_REGION);
  deskStacks(app, { stage, codeOf: await bundledCode() });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
} catch (error) {
  if (!(error instanceof StageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
