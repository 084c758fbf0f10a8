import * as z from 'zod';
import type { Person } from '../../../domain/directory.ts';
import { personView } from '../contract/views.ts';

const shown = z.object(personView.shape);

/** A person as the API shows them: no subscriptions and memberships. */
export const personViewOf = (person: Person) => shown.parse(person);
