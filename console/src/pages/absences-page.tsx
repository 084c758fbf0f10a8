import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useAbsences, usePutAbsences } from '../api/absences.ts';
import type { Absence } from '../api/types.ts';
import { FormControl } from '../components/form-control.tsx';
import { usePerson } from '../components/me.tsx';
import { useSay } from '../components/notices.tsx';
import { ProblemAlert } from '../components/problem-alert.tsx';
import { useChoices } from '../components/use-choices.ts';
import { useNames } from '../components/use-names.ts';
import { useTitle } from '../components/use-title.ts';
import { Waiting } from '../components/waiting.tsx';
import { timeRange } from '../format.ts';
import { useMessages } from '../messages/language.tsx';
import { absenceFields, absenceOf } from '../models/absence-form.ts';
import { type FormValues, missingFields } from '../models/form-field.ts';

/** When somebody of the desk is away and who stands in: their own. */
const AbsencesPage = () => {
  const { t } = useMessages();
  const say = useSay();
  const { id } = usePerson();
  const { data: absences, error } = useAbsences(id);
  const saving = usePutAbsences(id);
  useTitle(t('absence.title'));
  const save = (next: Absence[], onSaved = () => {}) =>
    saving.mutate(next, {
      onSuccess: () => {
        say(t('absence.saved'));
        onSaved();
      },
    });
  return (
    <SpaceBetween size="l">
      <Header variant="h1" description={t('absence.intro')}>
        {t('absence.title')}
      </Header>
      {(saving.error ?? error) !== null && <ProblemAlert thrown={saving.error ?? error} />}
      {absences === undefined && error === null && <Waiting label={t('app.loading')} />}
      {absences && (
        <Absences absences={absences} onRemove={(gone) => save(absences.filter((one) => one !== gone))} />
      )}
      {absences && (
        <NewAbsence
          sending={saving.isPending}
          onAdd={(absence, onSaved) => save([...absences, absence], onSaved)}
        />
      )}
    </SpaceBetween>
  );
};

type AbsencesProps = { absences: readonly Absence[]; onRemove: (absence: Absence) => void };

const Absences = ({ absences, onRemove }: AbsencesProps) => {
  const { t, language } = useMessages();
  const names = useNames(usePerson());
  if (absences.length === 0) return <Box color="text-body-secondary">{t('absence.none')}</Box>;
  return (
    <Container>
      <ul className="rows" aria-label={t('absence.title')}>
        {absences.map((absence) => {
          const span = timeRange(language, absence);
          return (
            <li key={absence.from}>
              <span>
                {span}
                {absence.delegateId !== undefined && (
                  <Box variant="small" display="block">
                    {t('absence.delegate', { name: names.user(absence.delegateId) })}
                  </Box>
                )}
              </span>
              <Button ariaLabel={t('absence.removeOf', { from: span })} onClick={() => onRemove(absence)}>
                {t('absence.remove')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Container>
  );
};

type NewProps = { sending: boolean; onAdd: (absence: Absence, onSaved: () => void) => void };

const NewAbsence = ({ sending, onAdd }: NewProps) => {
  const { t } = useMessages();
  const { id } = usePerson();
  const [values, setValues] = useState<FormValues>({});
  const [missing, setMissing] = useState<string[]>([]);
  const colleagues = useChoices(['agents'])('agents').filter(({ value }) => value !== id);
  const add = () => {
    const empty = missingFields(absenceFields, values);
    setMissing(empty);
    if (empty.length === 0) onAdd(absenceOf(values), () => setValues({}));
  };
  return (
    <Container header={<Header variant="h2">{t('absence.add')}</Header>}>
      <SpaceBetween size="m">
        {absenceFields.map((field) => (
          <FormControl
            key={field.name}
            field={field}
            value={values[field.name] ?? ''}
            error={missing.includes(field.name) ? t('new.required') : undefined}
            choices={colleagues}
            onChange={(value) => setValues({ ...values, [field.name]: value })}
          />
        ))}
        <Button variant="primary" loading={sending} onClick={add}>
          {t('absence.add')}
        </Button>
      </SpaceBetween>
    </Container>
  );
};

export default AbsencesPage;
