import Container from '@cloudscape-design/components/container';
import Grid from '@cloudscape-design/components/grid';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useSearchParams } from 'react-router';
import type { Ticket } from '../api/types.ts';
import { useMessages } from '../messages/language.tsx';
import { commandGroups } from '../models/command-groups.ts';
import { isDesk, worksAtDesk } from '../models/list-view.ts';
import { questionOf, suggestedAnswer } from '../models/question.ts';
import { AnswersPanel } from './answers-panel.tsx';
import { CommandBar } from './command-bar.tsx';
import { FamilyPanel } from './family-panel.tsx';
import { usePerson } from './me.tsx';
import { OrdersPanel } from './orders-panel.tsx';
import { ProblemPanel } from './problem-panel.tsx';
import { QuestionOver, QuestionPanel } from './question-panel.tsx';
import { RatePanel } from './rate-panel.tsx';
import { SlaPanel } from './sla-panel.tsx';
import { StoryPanel } from './story-panel.tsx';
import { SuggestionsPanel } from './suggestions-panel.tsx';
import { TicketDetails, TicketFacts } from './ticket-facts.tsx';
import { TicketFlags } from './ticket-flags.tsx';
import { TicketWarnings } from './ticket-warnings.tsx';
import { TriagePanel } from './triage-panel.tsx';
import { useInsertion } from './use-insertion.ts';
import { useNames } from './use-names.ts';
import { useTitle } from './use-title.ts';
import { VisitsPanel } from './visits-panel.tsx';
import { WorkflowPanel } from './workflow-panel.tsx';

type Props = { ticket: Ticket; shownId: string };

/** Whether a solution is still looked for. */
const isOpen = ({ status }: Ticket): boolean =>
  status === 'new' || status === 'in-progress' || status === 'pending';

/** One ticket with its whole story, where its workflow stands, and the commands that its reader may give. */
export const TicketView = ({ ticket, shownId }: Props) => {
  const { t } = useMessages();
  const me = usePerson();
  const names = useNames(me);
  const desk = isDesk(me.role);
  const insertion = useInsertion();
  useTitle(`${ticket.number} ${ticket.title}`);
  return (
    <SpaceBetween size="l">
      <Header
        variant="h1"
        description={ticket.number}
        info={<TicketFlags of={{ major: ticket.major !== undefined, vip: ticket.vip === true }} />}
      >
        <span dir="auto">{ticket.title}</span>
      </Header>
      <TicketWarnings ticket={ticket} shownId={shownId} />
      <Asked ticket={ticket} shownId={shownId} />
      <Container>
        <SpaceBetween size="m">
          <TicketFacts ticket={ticket} />
          <SlaPanel ticket={ticket} />
        </SpaceBetween>
      </Container>
      <Commands ticket={ticket} shownId={shownId} />
      <Grid gridDefinition={[{ colspan: { default: 12, m: 8 } }, { colspan: { default: 12, m: 4 } }]}>
        <SpaceBetween size="l">
          <Described ticket={ticket} />
          {desk && isOpen(ticket) && (
            <SuggestionsPanel ticket={ticket} shownId={shownId} insertion={insertion} />
          )}
          <AnswersPanel ticket={ticket} shownId={shownId} names={names} />
          <OrdersPanel ticket={ticket} shownId={shownId} names={names} />
          <StoryPanel ticket={ticket} shownId={shownId} names={names} insertion={insertion} />
        </SpaceBetween>
        <SpaceBetween size="l">
          <Container header={<Header variant="h2">{t('ticket.details')}</Header>}>
            <TicketDetails ticket={ticket} me={me} names={names} />
          </Container>
          {desk && <TriagePanel ticket={ticket} shownId={shownId} names={names} />}
          <VisitsPanel ticket={ticket} names={names} />
          {desk && <FamilyPanel links={ticket.links} />}
          {worksAtDesk(me) && <ProblemPanel ticket={ticket} />}
          <WorkflowPanel ticketId={ticket.id} />
        </SpaceBetween>
      </Grid>
    </SpaceBetween>
  );
};

/** What the requester is asked right now; a mail's link also brings its reader here. */
const Asked = ({ ticket, shownId }: Props) => {
  const { role } = usePerson();
  const [search] = useSearchParams();
  const question = questionOf(ticket);
  const suggested = suggestedAnswer(search);
  if (question && role === 'requester')
    return (
      <QuestionPanel
        key={question.kind}
        ticket={ticket}
        shownId={shownId}
        question={question}
        suggested={suggested}
      />
    );
  return suggested !== undefined && role === 'requester' ? <QuestionOver /> : null;
};

const Commands = ({ ticket, shownId }: Props) => {
  const { t } = useMessages();
  const { role } = usePerson();
  const asked =
    role === 'requester'
      ? questionOf(ticket) !== undefined
      : isDesk(role) && ticket.replyAfterResolution !== undefined;
  const { bar, more, rates } = commandGroups(ticket, { asked });
  return (
    <>
      {rates && <RatePanel ticket={ticket} shownId={shownId} />}
      {bar.length + more.length > 0 && (
        <section aria-label={t('ticket.actions')}>
          <CommandBar ticket={ticket} shownId={shownId} commands={bar} more={more} />
        </section>
      )}
    </>
  );
};

const Described = ({ ticket }: Pick<Props, 'ticket'>) => {
  const { t } = useMessages();
  if (ticket.description === '') return null;
  return (
    <Container header={<Header variant="h2">{t('ticket.description')}</Header>}>
      <div className="words" dir="auto">
        {ticket.description}
      </div>
    </Container>
  );
};
