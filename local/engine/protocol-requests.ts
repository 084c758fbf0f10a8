import * as z from 'zod';

/** Requests of the Step Functions API (https://docs.aws.amazon.com/step-functions/latest/apireference/), fields in use. */
const longestData = 262_144;
const arn = z.string().min(1).max(256);
const data = z.string().max(longestData);
const token = z.string().min(1).max(2048);
const error = z.string().max(256).optional();
const cause = z.string().max(32_768).optional();
const paging = {
  maxResults: z.int().min(0).max(1000).default(0),
  nextToken: z.string().min(1).max(3096).optional(),
};

export const requests = {
  StartExecution: z.object({
    stateMachineArn: arn,
    name: z.string().min(1).max(80).optional(),
    input: data.default('{}'),
    traceHeader: z.string().max(256).optional(),
  }),
  DescribeExecution: z.object({ executionArn: arn }),
  GetExecutionHistory: z.object({
    executionArn: arn,
    reverseOrder: z.boolean().default(false),
    includeExecutionData: z.boolean().default(true),
    ...paging,
  }),
  ListExecutions: z.object({
    stateMachineArn: arn,
    statusFilter: z
      .enum(['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED', 'PENDING_REDRIVE'])
      .optional(),
    ...paging,
  }),
  SendTaskSuccess: z.object({ taskToken: token, output: data }),
  SendTaskFailure: z.object({ taskToken: token, error, cause }),
  SendTaskHeartbeat: z.object({ taskToken: token }),
  StopExecution: z.object({ executionArn: arn, error, cause }),
  DescribeStateMachine: z.object({ stateMachineArn: arn }),
} as const;
