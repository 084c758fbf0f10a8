import type { TestProject } from 'vitest/node';
import { personAt } from '../../support/api.ts';
import { deployedDesk } from '../../support/deployed-desk.ts';
import { nurse } from '../deploy/round-the-clock.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A ticket that nobody touches while all other tests run. */
    earlyCall: string;
  }
}

/** Opens a call before all tests, so that the end of its first level need not be waited for. */
export default async ({ provide }: TestProject): Promise<void> => {
  const desk = deployedDesk();
  if (!desk) throw new Error('ACCEPTANCE_URL is missing: there is no deployed desk to test');
  const { id } = await personAt(desk, nurse).open({ title: 'Yazıcıdan çıktı alamıyorum, kuyruk dolu' });
  provide('earlyCall', id);
};
