import { createHash } from 'node:crypto';
import type { TicketView } from '../../functions/api/contract/views.ts';
import { contracts } from '../../local/demo/contracts.ts';
import type { HistoryRow } from './history.ts';

/** Who of the demo desk's people plays whom of a history: always the same for the same name in the file. */

export const opener = 'zeynep.arslan@yardimmasasi.example';
export const firstLevel = 'emre.sahin@yardimmasasi.example';
const systemsExpert = 'elif.ozturk@yardimmasasi.example';
const networkExpert = 'david.cohen@yardimmasasi.example';
export const providerPerson = 'burak.tekin@hizliag.example';
export const providerId = 'hizli-ag';
/** Who looks for the common cause of several incidents. */
export const problemGroup = 'applications';
export const deskGroup = 'service-desk';

type Some<Item> = readonly [Item, ...Item[]];

export type Callers = Some<{ customerId: string; id: string; email: string }>;

/** The callers whom the desk knows. `ege` has bought Level 0, the others Level 0+1. */
export const callers: Callers = [
  { customerId: 'acme', id: 'ayse-yilmaz', email: 'ayse.yilmaz@acme.example' },
  { customerId: 'acme', id: 'john-oneil', email: 'john.oneil@acme.example' },
  { customerId: 'marmara', id: 'ismail-ince', email: 'ismail.ince@marmara.example' },
  { customerId: 'ege', id: 'fatma-celik', email: 'fatma.celik@ege.example' },
];

/** The file's largest group by far: its service desk. */
const filesDesk = 'Group 70';
const expertGroups = ['systems', 'network', 'field-support', 'applications'] as const;

/** The callers whose customer has bought this contract of the demo; undefined when nobody's has. */
export const callersUnder = (contractId: string): Callers | undefined => {
  const bought = contracts.find(({ id }) => id === contractId);
  const [first, ...others] = callers.filter(({ customerId }) => customerId === bought?.customerId);
  return first && [first, ...others];
};

/** What callers say, some of it known errors of the demo desk, some not; the file has symptoms' numbers only. */
const complaints = [
  'Yazıcıdan çıktı alamıyorum, kuyruk dolu',
  'VPN bağlanamıyorum, parolamın süresi dolmuş',
  'Şifremi unuttum',
  'Hesabım kilitlendi',
  'SAP: period not open',
  'Ekranda garip bir şey var',
  'Bilgisayar çok yavaş',
  'Toplantı odasında ses gelmiyor',
  'Rapor yanlış sonuç veriyor',
  'Internet kesiliyor',
] as const;

const pick = <Item>(items: Some<Item>, name: string): Item =>
  items[createHash('sha256').update(name).digest().readUInt32BE() % items.length] ?? items[0];

export const groupFor = (fileGroup: string): string =>
  fileGroup === filesDesk ? deskGroup : pick(expertGroups, fileGroup);

const channels: Readonly<Record<string, string>> = { 'Direct opening': 'walk-in' };

/** The call as an agent types it in; whoever calls in the file is announced by that name. */
export const callOf = (row: HistoryRow, among: Callers = callers): object => {
  const { customerId, id, email } = pick(among, row.caller);
  return {
    customerId,
    channel: channels[row.contact] ?? 'phone',
    title: `${pick(complaints, row.symptom)} (${row.symptom})`,
    description: `${row.number}: ${row.details}`,
    requester: { id, email, name: row.caller },
    impact: row.impact,
    urgency: row.urgency,
    ...(row.group !== undefined && { groupId: groupFor(row.group) }),
  };
};

type Whereabouts = Pick<TicketView, 'level' | 'groupId'>;

/** An agent who may work on the ticket where it is. */
export const agentFor = ({ level, groupId }: Whereabouts): string => {
  if (level === 'L0' || level === 'L1') return firstLevel;
  return groupId === 'network' || groupId === 'field-support' ? networkExpert : systemsExpert;
};

/** The id of an agent of the demo desk: `emre.sahin@…` → `emre-sahin`. */
export const idOf = (email: string): string => email.replace(/@.*/, '').replaceAll('.', '-');
