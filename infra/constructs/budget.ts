import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import { Construct } from 'constructs';
import type { Stage } from '../stage.ts';

/**
 * Operations learn when a month costs more than planned, and before, when it is bound to. Of the whole account: a filter by
 * the stage's tag would see nothing, silently, in accounts that have not activated the tag for billing.
 */
export class Budget extends Construct {
  constructor(scope: Construct, id: string, { stage, topicArn }: { stage: Stage; topicArn: string }) {
    super(scope, id);
    new CfnBudget(this, 'Monthly', {
      budget: {
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: stage.monthlyBudgetUsd, unit: 'USD' },
      },
      notificationsWithSubscribers: ['ACTUAL', 'FORECASTED'].map((notificationType) => ({
        notification: { notificationType, comparisonOperator: 'GREATER_THAN', threshold: 100 },
        subscribers: [{ subscriptionType: 'SNS', address: topicArn }],
      })),
    });
  }
}
