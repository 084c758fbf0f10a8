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
export type SlaExplanation = Schemas['SlaExplanation'];
export type WorkOrder = Schemas['WorkOrder'];
export type WorkOrderRow = Schemas['WorkOrderRow'];
export type Me = Schemas['Me'];
export type Customer = Schemas['Customer'];
export type Group = Schemas['Group'];
export type Provider = Schemas['Provider'];
export type Service = Schemas['Service'];
export type User = Schemas['User'];
export type Location = Schemas['Location'];
export type CalendarPreview = Schemas['CalendarPreview'];
export type Absence = Schemas['Absences']['absences'][number];
export type OpenTicket = Body<'/v1/tickets'>;

export type QuestionSet = Schemas['QuestionSet'];
export type QuestionSetContent = Schemas['QuestionSetContent'];
export type QuestionSetSummary = Schemas['QuestionSetSummary'];
export type QuestionSetStep = Schemas['QuestionSetStep'];
export type QuestionSetOutcome = Schemas['QuestionSetOutcome'];
export type AskedQuestion = Schemas['AskedQuestion'];
export type GivenAnswers = NonNullable<OpenTicket['questions']>;

export type CommandName = Ticket['commands'][number];
/** Commands whose bodies are typed into a form; answers are given one by one. */
export type FormCommandName = Exclude<CommandName, 'answer-questions'>;
/** What each command says, as the API takes it. */
export type CommandBodies = { [Name in CommandName]: Body<CommandPath<Name>> };
/** Ordering work makes a record of its own, below the ticket. */
type CommandPath<Name extends CommandName> = `/v1/tickets/{id}/${Name extends 'order-work'
  ? 'work-orders'
  : Name}`;
export type Command<Names extends CommandName = CommandName> = {
  [Name in Names]: { name: Name; body: CommandBodies[Name] };
}[Names];

export type OrderCommandName = WorkOrder['commands'][number];
type OrderCommandBodies = {
  [Name in OrderCommandName]: Body<`/v1/tickets/{id}/work-orders/{no}/${Name}`>;
};
export type OrderCommand<Names extends OrderCommandName = OrderCommandName> = {
  [Name in Names]: { name: Name; body: OrderCommandBodies[Name] };
}[Names];

export type TicketQuery = NonNullable<paths['/v1/tickets']['get']['parameters']['query']>;
export type WorkQuery = NonNullable<paths['/v1/work-orders']['get']['parameters']['query']>;
