import { measureOrdinaryCall } from './ordinary-call.ts';
import { costsOf, totalOf } from './prices.ts';

/* Prints what an ordinary ticket costs on AWS: counted on the one-machine desk, at list prices. */

const costs = costsOf(await measureOrdinaryCall());
const million = (dollars: number): string => (dollars * 1e6).toFixed(0).padStart(6);
for (const { what, used, dollars } of costs)
  console.log(`${million(dollars)}  ${Number(used.toPrecision(3))} ${what}`);
console.log(`${million(totalOf(costs))}  US dollars for a million tickets`);
