import { once } from 'node:events';
import { runCommand } from './command-line.ts';
import { startHost, type Host } from './host.ts';
import { hostOptionsOf } from './options.ts';

await runCommand(async () => {
  const host = await startHost(hostOptionsOf(process.argv.slice(2)).options);
  greet(host);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await host.stop();
});

function greet({ url, welcome, advance }: Host): void {
  console.log(`Yardım Masası: ${url}  (console, API /docs, mails /outbox)`);
  if (advance) console.log(`Time stands still; move it: curl ${url}/local/clock -d '{"advance":"PT8H"}'`);
  if (welcome.people.length > 0) console.table(welcome.people);
  if (welcome.password) console.log(`Password: ${welcome.password}`);
}
