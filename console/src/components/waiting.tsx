import Box from '@cloudscape-design/components/box';
import StatusIndicator from '@cloudscape-design/components/status-indicator';

export const Waiting = ({ label }: { label: string }) => (
  <Box textAlign="center" padding="xxl">
    <StatusIndicator type="loading">{label}</StatusIndicator>
  </Box>
);
