import { askHost } from './ask-host.ts';
import { runCommand } from './command-line.ts';
import { hostOptionsOf } from './options.ts';

await runCommand(async () => {
  const { body } = await askHost(hostOptionsOf(process.argv.slice(2)).options, { path: '/local/people' });
  console.log(JSON.stringify(body, null, 2));
});
