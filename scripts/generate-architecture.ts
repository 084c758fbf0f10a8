import { deskApp } from '../infra/testing/synth.ts';
import { diagramOf } from './architecture/mermaid.ts';
import { readArchitecture } from './architecture/template.ts';
import { wiresOf } from './architecture/wires.ts';
import { writeOrCheck } from './write-or-check.ts';

/** Of a stage that has every option. */
const architecture = readArchitecture(deskApp('full', { builtinCloudFormationValidation: false }).app);

await writeOrCheck('docs/generated/architecture.mmd', diagramOf(architecture.stacks, wiresOf(architecture)));
