import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useLocations } from '../api/directory.ts';
import type { ContractSummary } from '../api/contracts.ts';
import { date } from '../format.ts';
import { useMessages } from '../messages/language.tsx';
import { ContractTargets } from './contract-targets.tsx';
import { usePerson } from './me.tsx';
import { ServiceHours } from './service-hours.tsx';
import { useNames } from './use-names.ts';
import { useNarrow } from './use-narrow.ts';

type Props = { contract: ContractSummary };

/** One contract, as it was bought. */
export const ContractView = ({ contract }: Props) => {
  const { t } = useMessages();
  return (
    <SpaceBetween size="l">
      <Container header={<Header variant="h2">{t('contract.bought')}</Header>}>
        <Bought contract={contract} />
      </Container>
      <ContractTargets contract={contract} />
      <ServiceHours key={contract.calendarId} calendarId={contract.calendarId} />
      <Exclusions contract={contract} />
    </SpaceBetween>
  );
};

const Bought = ({ contract }: Props) => {
  const { t, language } = useMessages();
  const names = useNames(usePerson());
  const { level, inForce, validFrom, validTo, serviceIds } = contract;
  const from = date(language, validFrom);
  return (
    <KeyValuePairs
      columns={useNarrow() ? 1 : 3}
      items={[
        { label: t('contract.level'), value: t(`contract.level.${level}`) },
        { label: t('contract.delivery'), value: <Delivery contract={contract} /> },
        {
          label: t('contract.valid'),
          value: (
            <>
              <StatusIndicator type={inForce ? 'success' : 'stopped'}>
                {t(inForce ? 'contract.inForce' : 'contract.notInForce')}
              </StatusIndicator>
              <div>
                {validTo === undefined
                  ? t('contract.from', { from })
                  : t('contract.fromTo', { from, to: date(language, validTo) })}
              </div>
            </>
          ),
        },
        { label: t('contract.services'), value: serviceIds.map(names.service).join(', ') },
      ]}
    />
  );
};

/** How the customer is served, and the places that are served in another way. */
const Delivery = ({ contract: { customerId, delivery, deliveryAt } }: Props) => {
  const { t } = useMessages();
  const { data: locations = [] } = useLocations(customerId);
  const placeOf = (id: string) => locations.find((location) => location.id === id)?.name ?? id;
  return (
    <>
      {t(`contract.${delivery}`)}
      {deliveryAt.map((place) => (
        <div key={place.locationId}>
          {placeOf(place.locationId)}: {t(`contract.${place.delivery}`)}
        </div>
      ))}
    </>
  );
};

const Exclusions = ({ contract: { exclusions } }: Props) => {
  const { t, pick } = useMessages();
  return (
    <Container header={<Header variant="h2">{t('contract.exclusions')}</Header>}>
      <ul className="rows" aria-label={t('contract.exclusions')}>
        {exclusions.map(({ clause, text }) => (
          <li key={clause}>
            <span>
              <strong className="steady">{clause}</strong> {pick(text)}
            </span>
          </li>
        ))}
      </ul>
    </Container>
  );
};
