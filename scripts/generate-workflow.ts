import { diagramOf } from '../workflows/diagram.ts';
import { functionArnsOf, ticketLifecycle } from '../workflows/ticket-lifecycle.ts';
import { writeOrCheck } from './write-or-check.ts';

const machine = ticketLifecycle(functionArnsOf((task) => '${' + task + '}'));

await writeOrCheck('docs/generated/ticket-lifecycle.asl.json', `${JSON.stringify(machine, null, 2)}\n`);
await writeOrCheck('docs/generated/ticket-lifecycle.mmd', diagramOf(machine));
