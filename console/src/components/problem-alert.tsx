import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import { asProblem, otherErrors } from '../api/problem.ts';
import { useMessages } from '../messages/language.tsx';

type Props = {
  thrown: unknown;
  /** Fields whose errors are shown where they are typed in. */
  shownFields?: readonly string[];
  /** What the other fields are called; by their paths where absent. */
  nameOf?: (field: string) => string;
  onRetry?: () => void;
};

/** A problem in words; its trace number helps the desk to find what happened. */
export const ProblemAlert = ({ thrown, shownFields = [], nameOf, onRetry }: Props) => {
  const { t } = useMessages();
  const problem = asProblem(thrown);
  const { title, code, traceId } = problem.document;
  return (
    <Alert
      type="error"
      header={t('problem.title')}
      {...(onRetry && { action: <Button onClick={onRetry}>{t('problem.retry')}</Button> })}
    >
      <div role="alert">
        {code === 'network' ? t('problem.network') : title}
        {otherErrors(problem, shownFields, nameOf).map((line) => (
          <div key={line}>{line}</div>
        ))}
        {traceId !== undefined && (
          <Box variant="small" display="block" color="text-body-secondary">
            {t('problem.trace', { traceId })}
          </Box>
        )}
      </div>
    </Alert>
  );
};
