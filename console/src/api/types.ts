import type { components, paths } from './schema.d.ts';

type Schemas = components['schemas'];
type Body<Path extends keyof paths> = paths[Path] extends {
  post: { requestBody: { content: { 'application/json': infer Content } } };
}
  ? Content
  : never;

export type Ticket = Schemas['Ticket'];
export type TicketRow = Schemas['TicketRow'];
export type TicketEvent = Schemas['TicketEvent'];
export type Workflow = Schemas['Workflow'];
export type Me = Schemas['Me'];
export type Customer = Schemas['Customer'];
export type Group = Schemas['Group'];
export type Provider = Schemas['Provider'];
export type Service = Schemas['Service'];
export type User = Schemas['User'];
export type Location = Schemas['Location'];
export type OpenTicket = Body<'/v1/tickets'>;

export type CommandName = Ticket['commands'][number];
/** What each command says, as the API takes it. */
export type CommandBodies = { [Name in CommandName]: Body<`/v1/tickets/{id}/${Name}`> };
export type Command<Names extends CommandName = CommandName> = {
  [Name in Names]: { name: Name; body: CommandBodies[Name] };
}[Names];

export type TicketQuery = NonNullable<paths['/v1/tickets']['get']['parameters']['query']>;
