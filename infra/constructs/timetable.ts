import { Duration, Stack } from 'aws-cdk-lib';
import { type IRole, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Schedule, type ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Construct } from 'constructs';
import { DeadLetterQueue } from './dead-letter-queue.ts';
import type { DeskFunction } from './desk-function.ts';
import type { Operations } from './operations.ts';
import { acknowledge, referenceTo } from './waivers.ts';

export type TimetableEntry = { schedule: ScheduleExpression; worker: DeskFunction; description: string };

/** What runs by the clock. */
export class Timetable extends Construct {
  readonly #undelivered: DeadLetterQueue;

  constructor(scope: Construct, id: string, { operations }: { operations: Operations }) {
    super(scope, id);
    this.#undelivered = new DeadLetterQueue(this, 'Undelivered', {
      operations,
      meaning: 'EventBridge Scheduler could not call a function.',
    });
  }

  add(id: string, { schedule, worker, description }: TimetableEntry): void {
    const target = new LambdaInvoke(worker, {
      role: this.#callerOf(worker, id),
      deadLetterQueue: this.#undelivered,
      retryAttempts: 5,
      maxEventAge: Duration.hours(6),
    });
    new Schedule(this, id, { schedule, target, description });
  }

  #callerOf(worker: DeskFunction, id: string): IRole {
    const role = new Role(this, `${id}Caller`, {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    });
    acknowledge(role, {
      [`AwsSolutions-IAM5[Resource::<${referenceTo(worker)}.Arn>:*]`]:
        "The worker's own versions and aliases.",
    });
    return role;
  }
}
