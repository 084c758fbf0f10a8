import { App, type AppProps, type Stack } from 'aws-cdk-lib';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import cdk from '../../cdk.json' with { type: 'json' };
import { bundledCode, type CodeOf } from '../../infra/code.ts';
import { deskStacks } from '../../infra/desk.ts';
import { readStage } from '../../infra/stage.ts';
import { adjusted } from './template/adjustments.ts';
import { cloudFormationTemplate } from './template/template.ts';

/** The stage of the acceptance: the one for development, with a machine for the customer that has one in the demo. */
const stages = { acceptance: { ...cdk.context.stages.dev, machineCustomers: ['acme'] } };

/** The desk's app of that stage. */
export const acceptanceApp = (codeOf: CodeOf, options: AppProps): { app: App; stacks: Stack[] } => {
  const app = new App({ ...options, context: { ...cdk.context, stages, stage: 'acceptance' } });
  const stage = readStage((key) => app.node.tryGetContext(key));
  return { app, stacks: deskStacks(app, { stage, codeOf }) };
};

/** Synthesises the desk into a folder, adjusted to the emulator; resolves to the names of its stacks. */
export const synthAdjusted = async (outdir: string): Promise<string[]> => {
  const { app, stacks } = acceptanceApp(await bundledCode(), { outdir });
  app.synth();
  for (const stack of stacks) await adjustFiles(outdir, stack);
  return stacks.map(({ stackName }) => stackName);
};

const artifact = z.looseObject({
  properties: z.looseObject({ terminationProtection: z.boolean().optional() }).optional(),
});
/** What the command line deploys by, as far as it is looked into. */
const manifest = z.looseObject({ artifacts: z.record(z.string(), artifact) });

const adjustFiles = async (outdir: string, { templateFile, artifactId }: Stack): Promise<void> => {
  const file = (name: string) => join(outdir, name);
  const read = async (name: string): Promise<unknown> => JSON.parse(await readFile(file(name), 'utf8'));
  const assembly = manifest.parse(await read('manifest.json'));
  const properties = assembly.artifacts[artifactId]?.properties ?? {};
  const { template, terminationProtection } = adjusted({
    template: cloudFormationTemplate.parse(await read(templateFile)),
    terminationProtection: properties.terminationProtection ?? false,
  });
  properties.terminationProtection = terminationProtection;
  await writeFile(file(templateFile), JSON.stringify(template));
  await writeFile(file('manifest.json'), JSON.stringify(assembly));
};
