import { type App, CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import { ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { ConsoleClient, MachineClient } from '../constructs/clients.ts';
import { ConsoleDeployment } from '../constructs/console-deployment.ts';
import { ConsoleSite } from '../constructs/console-site.ts';
import { watchContractTrouble } from '../constructs/contract-trouble.ts';
import { DeskApi } from '../constructs/desk-api.ts';
import { DeskDashboard } from '../constructs/desk-dashboard.ts';
import { DeskFunction, type Workshop } from '../constructs/desk-function.ts';
import { Digest } from '../constructs/digest.ts';
import { eventFilter, problemEventFilter } from '../../functions/stream/filter.ts';
import { EventStream } from '../constructs/event-stream.ts';
import { MailOut } from '../constructs/mail-out.ts';
import { TicketWorkflow } from '../constructs/ticket-workflow.ts';
import { Throttling } from '../constructs/throttling.ts';
import { Timetable } from '../constructs/timetable.ts';
import { type DataStack, type DeskProps, placeOf } from './data-stack.ts';
import type { EdgeStack } from './edge-stack.ts';

export type DeskStackProps = DeskProps & { data: DataStack; edge: EdgeStack | undefined };

/** What works on the data; can be thrown away and deployed again. */
export class DeskStack extends Stack {
  readonly #data: DataStack;
  readonly #workshop: Workshop;
  readonly #workflow: TicketWorkflow;
  readonly #site: ConsoleSite;
  readonly #api: DeskApi;
  readonly #mailOut: MailOut;

  constructor(app: App, id: string, { stage, codeOf, data, edge }: DeskStackProps) {
    super(app, id, { ...placeOf(stage), description: 'Yardım Masası: workflow, API, console and mail' });
    const { operations, table } = data;
    this.#data = data;
    this.#workshop = { stage, codeOf, operations };
    this.#workflow = new TicketWorkflow(this, 'Workflow', { ...this.#workshop, table });
    this.#mailOut = new MailOut(this, 'MailOut', { stage, operations });
    this.#api = new DeskApi(this, 'Api', { stage, operations });
    this.#site = new ConsoleSite(this, 'Console', {
      api: this.#api.api,
      signInOrigins: data.signIn.origins,
      domain: stage.domain,
      edge,
    });
    watchContractTrouble(this, this.#workshop);
    this.#openDoors();
    this.#followEvents();
    this.#workByTheClock();
    new Throttling(this, 'Throttled', { operations, table });
    new DeskDashboard(this, 'Dashboard', {
      operations,
      api: this.#api.api,
      stateMachine: this.#workflow.stateMachine,
      table,
    });
  }

  /** Who may come in by which door. */
  #openDoors(): void {
    const { signIn, table } = this.#data;
    const { machineCustomers, federation } = this.#workshop.stage;
    const console = new ConsoleClient(this, 'ConsoleClient', {
      signIn,
      consoleUrl: this.#site.url,
      federation,
    });
    const machines = machineCustomers.map(
      (customer) => new MachineClient(this, `MachineClient-${customer}`, { signIn }),
    );
    const handler = new DeskFunction(this, 'ApiHandler', {
      ...this.#workshop,
      name: 'api',
      settings: { table: table.tableName, stateMachine: this.#workflow.arn },
    });
    table.allowWriting(handler);
    table.allowDeletingCalendars(handler);
    this.#workflow.allowLooking(handler, ['states:DescribeExecution', 'states:GetExecutionHistory']);
    this.#api.addRoutes({
      handler,
      userPool: signIn.userPool,
      clients: [console, ...machines],
      scopes: signIn.scopes,
    });
    new ConsoleDeployment(this, 'ConsoleFiles', {
      ...this.#workshop,
      site: this.#site,
      signIn,
      client: console,
    });
    new CfnOutput(this, 'Url', { value: this.#site.url, description: 'The console, and the API under /v1' });
    new CfnOutput(this, 'ApiUrl', { value: this.#api.api.apiEndpoint, description: "The API's own address" });
  }

  /** What follows from a committed event. */
  #followEvents(): void {
    const { operations, table } = this.#data;
    const stream = new EventStream(this, 'Events', { table, operations });
    const workflow = new DeskFunction(this, 'StreamWorkflow', {
      ...this.#workshop,
      name: 'stream-workflow',
      settings: { table: table.tableName, stateMachine: this.#workflow.arn },
    });
    table.allowWriting(workflow);
    this.#workflow.allowStarting(workflow);
    this.#workflow.allowWaking(workflow);
    stream.deliverTo(workflow, { name: 'Workflow', events: [eventFilter, problemEventFilter] });
    const mail = new DeskFunction(this, 'StreamMail', {
      ...this.#workshop,
      name: 'stream-mail',
      settings: { table: table.tableName, mailSender: this.#mailOut.sender, consoleUrl: this.#site.url },
    });
    table.allowWriting(mail);
    this.#mailOut.allowSending(mail);
    stream.deliverTo(mail, { name: 'Mail', events: [eventFilter] });
  }

  #workByTheClock(): void {
    const { operations, table, key } = this.#data;
    const timetable = new Timetable(this, 'Timetable', { operations });
    new Digest(this, 'Digest', {
      ...this.#workshop,
      table,
      key,
      timetable,
      mailOut: this.#mailOut,
      consoleUrl: this.#site.url,
    });
    const sweeper = new DeskFunction(this, 'Sweeper', {
      ...this.#workshop,
      name: 'sweeper',
      asynchronous: true,
      settings: { table: table.tableName, stateMachine: this.#workflow.arn },
    });
    table.allowWriting(sweeper);
    this.#workflow.allowLooking(sweeper, ['states:DescribeExecution']);
    timetable.add('SweeperHourly', {
      worker: sweeper,
      description: 'Tickets whose workflow is overdue or gone get a new one',
      schedule: ScheduleExpression.rate(Duration.hours(1)),
    });
  }
}
