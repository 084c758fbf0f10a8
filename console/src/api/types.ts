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
export type Article = Schemas['Article'];
export type PublishedArticle = Schemas['PublishedArticle'];
export type ArticleRow = Schemas['ArticleRow'];
export type ArticleContent = Schemas['ArticleContent'];
export type ArticleText = NonNullable<ArticleContent['texts']['tr']>;
export type ArticleVersion = Schemas['ArticleVersion'];
export type ArticleDifference = Schemas['ArticleDifference'];
export type KnowledgeHit = Schemas['KnowledgeHit'];
export type Suggestion = Schemas['Suggestion'];
export type Triage = Schemas['Triage'];
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
export type ArticleQuery = NonNullable<paths['/v1/knowledge']['get']['parameters']['query']>;
export type WorkQuery = NonNullable<paths['/v1/work-orders']['get']['parameters']['query']>;

type PutBody<Path extends keyof paths> = paths[Path] extends {
  put: { requestBody: { content: { 'application/json': infer Content } } };
}
  ? Content
  : never;

export type ProblemRecord = Schemas['ProblemRecord'];
export type ProblemRow = Schemas['ProblemRow'];
export type OpenProblem = Body<'/v1/problems'>;
export type ProblemQuery = NonNullable<paths['/v1/problems']['get']['parameters']['query']>;
export type ProblemCommandName = ProblemRecord['commands'][number];
type ProblemBody<Name extends ProblemCommandName> = Name extends 'change'
  ? PutBody<'/v1/problems/{id}'>
  : Body<`/v1/problems/{id}/${Exclude<Name, 'change'>}`>;
export type ProblemCommand<Names extends ProblemCommandName = ProblemCommandName> = {
  [Name in Names]: { name: Name; body: ProblemBody<Name> };
}[Names];

export type Improvement = Schemas['Improvement'];
export type ImprovementRow = Schemas['ImprovementRow'];
export type ImprovementContent = Body<'/v1/improvements'>;
export type ImprovementQuery = NonNullable<paths['/v1/improvements']['get']['parameters']['query']>;
export type ImprovementCommandName = Improvement['commands'][number];
type ImprovementBody<Name extends ImprovementCommandName> = Name extends 'change'
  ? PutBody<'/v1/improvements/{id}'>
  : Body<`/v1/improvements/{id}/${Exclude<Name, 'change'>}`>;
export type ImprovementCommand<Names extends ImprovementCommandName = ImprovementCommandName> = {
  [Name in Names]: { name: Name; body: ImprovementBody<Name> };
}[Names];
