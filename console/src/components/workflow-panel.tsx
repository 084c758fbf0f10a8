import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator, { type StatusIndicatorProps } from '@cloudscape-design/components/status-indicator';
import Steps from '@cloudscape-design/components/steps';
import { useWorkflow } from '../api/queries.ts';
import { absoluteTime } from '../format.ts';
import { useMessages } from '../messages/language.tsx';
import { workflowView, type WorkflowView } from '../models/workflow.ts';
import { Moment } from './due-time.tsx';
import { ProblemAlert } from './problem-alert.tsx';

const indicators: Record<WorkflowView['status'], StatusIndicatorProps.Type> = {
  running: 'in-progress',
  succeeded: 'success',
  failed: 'error',
  'not-started': 'pending',
};

/** Where the ticket's workflow stands (R4): asked for again while it is looked at. */
export const WorkflowPanel = ({ ticketId }: { ticketId: string }) => {
  const { t } = useMessages();
  const { data, error } = useWorkflow(ticketId);
  const view = data && workflowView(data);
  return (
    <Container
      header={
        <Header
          variant="h2"
          {...(view && {
            info: (
              <StatusIndicator type={indicators[view.status]}>{t(`workflow.${view.status}`)}</StatusIndicator>
            ),
          })}
        >
          {t('ticket.workflow')}
        </Header>
      }
    >
      {view ? <WorkflowSteps view={view} /> : error && <ProblemAlert thrown={error} />}
    </Container>
  );
};

const WorkflowSteps = ({ view }: { view: WorkflowView }) => {
  const { t, language } = useMessages();
  return (
    <SpaceBetween size="s">
      <Steps
        ariaLabel={t('workflow.steps')}
        steps={view.steps.map(({ state, label, at, now }) => ({
          status: now ? 'in-progress' : 'success',
          header: label === undefined ? state : t(label),
          details: (
            <Box variant="small">
              <time dateTime={at}>{absoluteTime(language, at)}</time>
            </Box>
          ),
        }))}
      />
      {view.next && (
        <Box variant="p">
          {t('workflow.next', { what: t(view.next.label, view.next.params) })} <Moment at={view.next.at} />
        </Box>
      )}
    </SpaceBetween>
  );
};
