import Box from '@cloudscape-design/components/box';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useSla } from '../api/queries.ts';
import type { SlaExplanation, Ticket } from '../api/types.ts';
import { businessTime, timeRange } from '../format.ts';
import { useMessages } from '../messages/language.tsx';
import { cyclesOf, type SlaCycle, type SlaSpan, waitOf } from '../models/sla.ts';
import { ProblemAlert } from './problem-alert.tsx';
import { usePauses } from './use-pauses.ts';
import { Waiting } from './waiting.tsx';

/** Why the clocks stand where they stand (R8): asked for when its reader wonders. */
export const SlaPanel = ({ ticket }: { ticket: Ticket }) => {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  return (
    <ExpandableSection
      headerText={t('sla.why')}
      variant="footer"
      expanded={open}
      onChange={({ detail }) => setOpen(detail.expanded)}
    >
      {open && <Explanation ticket={ticket} />}
    </ExpandableSection>
  );
};

const Explanation = ({ ticket: { id, version } }: { ticket: Ticket }) => {
  const { t } = useMessages();
  const { data, error } = useSla(id, version);
  if (data === undefined)
    return error ? <ProblemAlert thrown={error} /> : <Waiting label={t('app.loading')} />;
  return (
    <SpaceBetween size="m">
      <Rules explanation={data} />
      {data.clocks.map((explained) => (
        <section key={explained.clock}>
          <Box variant="h3">{t(`field.${explained.clock}`)}</Box>
          {cyclesOf(explained).map((cycle) => (
            <Cycle
              key={cycle.from}
              cycle={cycle}
              clock={t(`field.${explained.clock}`)}
              timeZone={data.calendar.timeZone}
            />
          ))}
        </section>
      ))}
    </SpaceBetween>
  );
};

const Rules = ({ explanation: { contract, calendar } }: { explanation: SlaExplanation }) => {
  const { t } = useMessages();
  const { name, timeZone } = calendar;
  const rules = t('sla.rules', {
    contract: contract.id,
    version: contract.version,
    calendar: name,
    timeZone,
  });
  return (
    <Box variant="p">
      {rules} {usePauses(contract.pausesFor)}
    </Box>
  );
};

type CycleProps = { cycle: SlaCycle; clock: string; timeZone: string };

const Cycle = ({ cycle, clock, timeZone }: CycleProps) => {
  const { t, language } = useMessages();
  const { target, elapsedMinutes, remainingMinutes, spans } = cycle;
  const rest = businessTime(language, Math.abs(remainingMinutes));
  return (
    <>
      <Box variant="p">
        {t('sla.cycle', {
          target: businessTime(language, target),
          elapsed: businessTime(language, elapsedMinutes),
        })}
        , {t(remainingMinutes < 0 ? 'sla.over' : 'sla.left', { time: rest })}
      </Box>
      <ol className="spans" aria-label={t('sla.spans', { clock })}>
        {spans.map((span) => (
          <Span key={span.from} span={span} timeZone={timeZone} />
        ))}
      </ol>
    </>
  );
};

const Span = ({ span, timeZone }: { span: SlaSpan; timeZone: string }) => {
  const { t, language, pick } = useMessages();
  const wait = waitOf(span);
  const details = [
    t(`sla.${span.state}`, { time: businessTime(language, span.businessMinutes) }),
    ...(wait === undefined ? [] : [t(wait)]),
    ...(span.because.daysOff ?? []).map(pick),
  ];
  return (
    <li className={span.state}>
      <time dateTime={span.from}>{timeRange(language, span, timeZone)}</time>
      <span>{details.join(' · ')}</span>
    </li>
  );
};
