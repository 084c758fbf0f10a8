import Box from '@cloudscape-design/components/box';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useSearchParams } from 'react-router';
import { type ContractSummary, useContracts } from '../api/contracts.ts';
import { useCustomers } from '../api/directory.ts';
import { CompanyField } from '../components/company-field.tsx';
import { ContractView } from '../components/contract-view.tsx';
import { usePerson } from '../components/me.tsx';
import { ProblemAlert } from '../components/problem-alert.tsx';
import { useTitle } from '../components/use-title.ts';
import { Waiting } from '../components/waiting.tsx';
import { useMessages } from '../messages/language.tsx';

/** What a customer bought (R9): its contract in force, and those before and after it. */
const ContractPage = () => {
  const { t } = useMessages();
  const { customers, customerId, contracts, contract, error, choose } = useChosenContract();
  useTitle(t('contract.title'));
  return (
    <SpaceBetween size="l">
      <Header variant="h1">{t('contract.title')}</Header>
      {customers.length > 1 && (
        <CompanyField customerId={customerId ?? ''} onChoose={(customer) => choose({ customer })} />
      )}
      {contracts !== undefined && contracts.length > 1 && (
        <ContractSelect
          contracts={contracts}
          chosen={contract}
          onChoose={(id) => choose({ customer: customerId ?? '', contract: id })}
        />
      )}
      {error !== null && <ProblemAlert thrown={error} />}
      {contract !== undefined && <ContractView contract={contract} />}
      {contracts?.length === 0 && <Box>{t('contract.none')}</Box>}
      {contracts === undefined && error === null && <Waiting label={t('app.loading')} />}
    </SpaceBetween>
  );
};

/** Which contract is shown stands in the address, so that a link shows the same one; else the one in force. */
const useChosenContract = () => {
  const [params, setParams] = useSearchParams();
  const me = usePerson();
  const { data: customers = [] } = useCustomers(true);
  const customerId = params.get('customer') ?? me.customerId ?? customers[0]?.id;
  const { data: contracts, error } = useContracts(customerId);
  const asked = params.get('contract');
  const contract =
    contracts?.find(({ id }) => id === asked) ??
    contracts?.find(({ inForce }) => inForce) ??
    contracts?.at(-1);
  const choose = (next: Record<string, string>) => setParams(next, { replace: true });
  return { customers, customerId, contracts, contract, error, choose };
};

type SelectProps = {
  contracts: readonly ContractSummary[];
  chosen: ContractSummary | undefined;
  onChoose: (id: string) => void;
};

const ContractSelect = ({ contracts, chosen, onChoose }: SelectProps) => {
  const { t } = useMessages();
  const options = contracts.map(({ id, inForce }) => ({
    value: id,
    label: id,
    description: t(inForce ? 'contract.inForce' : 'contract.notInForce'),
  }));
  return (
    <FormField label={t('contract.which')}>
      <Select
        options={options}
        selectedOption={options.find(({ value }) => value === chosen?.id) ?? null}
        onChange={({ detail }) => onChoose(detail.selectedOption.value ?? '')}
      />
    </FormField>
  );
};

export default ContractPage;
