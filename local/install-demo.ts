import type { Directory } from '../functions/ports/desk-table.ts';
import { demoRecords } from './demo/demo-data.ts';
import { people } from './demo/people.ts';
import type { Credentials } from './sign-in/credentials.ts';

/** The password of everybody in the demo; a desk with real people is started with --empty. */
export const demoPassword = 'yardim-masasi';

/** Fills an empty desk with the demo's records; a desk that has customers is left as it is. */
export const installDemo = async (directory: Directory, credentials: Credentials): Promise<void> => {
  if ((await directory.customers()).length > 0) return;
  await credentials.set(
    people.map(({ id }) => id),
    demoPassword,
  );
  // Customers come last: their presence says that all the rest is there.
  const records = demoRecords();
  const isCustomer = ({ kind }: { kind: string }) => kind === 'customer';
  for (const record of records.filter((one) => !isCustomer(one))) await directory.put(record);
  for (const record of records.filter(isCustomer)) await directory.put(record);
};
