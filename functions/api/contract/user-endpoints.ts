import * as z from 'zod';
import { absence } from '../../../domain/directory.ts';
import { noQuery } from '../http/endpoint.ts';
import { get } from './endpoint-parts.ts';
import { personView } from './views.ts';

const mostAbsences = 50;

export const getUserEndpoint = get('/v1/users/{id}', {
  operationId: 'getUser',
  summary: 'One person, with their working hours and absences.',
  query: noQuery,
  response: personView,
});

export const putAbsencesEndpoint = {
  method: 'PUT',
  path: '/v1/users/{id}/absences',
  operationId: 'putUserAbsences',
  summary: 'When somebody of the desk is away and who stands in: one’s own, or anybody’s for administrators.',
  query: noQuery,
  body: z.strictObject({ absences: z.array(absence).max(mostAbsences) }).meta({ id: 'Absences' }),
  response: personView,
  status: 200,
} as const;
