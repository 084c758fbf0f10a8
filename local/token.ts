import * as z from 'zod';
import { askHost } from './ask-host.ts';
import { runCommand } from './command-line.ts';
import { hostOptionsOf, UsageError } from './options.ts';

await runCommand(async () => {
  const { options, words } = hostOptionsOf(process.argv.slice(2));
  const [email] = words;
  if (!email) throw new UsageError('Say whose token: npm run -s token -- ayse.yilmaz@acme.example');
  const { status, body } = await askHost(options, { path: '/local/token', body: { email } });
  if (status !== 200)
    throw new UsageError(`Nobody here has the address ${email}; npm run -s people lists everybody.`);
  console.log(z.object({ token: z.string() }).parse(body).token);
});
