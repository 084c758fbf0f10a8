import { listed } from '../text/listed.ts';
import type { Exclusion } from './contract.ts';

/** How callers name a help desk or call centre of their own, and what it runs on. */
const desks = ['çağrı merkezi', 'call center', 'call centre', 'yardım masası', 'help desk', 'helpdesk'];
const software = ['yazılımı', 'uygulaması', 'programı', 'software', 'application'];
/** Too vague alone: a system of a desk may be its telephones, or this desk. */
const vague = ['sistemi', 'system', 'platformu', 'platform', 'portalı'];
const owners = ['kendi', 'bizim', 'our', 'our own'];

/** Seed: "Müşterinin kendi Yardım Masası ve/veya çağrı merkezi yazılımlarını/uygulamalarını kullandığı durumlar için". */
const ownDeskSoftware = desks
  .flatMap((desk) => [
    ...software.map((kind) => `${desk} ${kind}`),
    ...owners.flatMap((owner) => vague.map((kind) => `${owner} ${desk} ${kind}`)),
  ])
  .concat(
    'kendi ticket yazılımı',
    'kendi ticket uygulaması',
    'our own ticket software',
    'our own ticketing software',
  );

/** Consulting that is asked for; a caller may work for consultants, or with them. */
const askedConsulting = listed(`
  danışmanlığı, danışmanlık isti, danışmanlık almak, danışmanlık alab, danışmanlık hizmet,
  danışmanlık teklif, danışmanlık talep, danışmanlık rica, danışmanlık lazım, danışmanlık veri,
  danışmanlık verm, danışmanlık verir, danışmanlık destek, danışmana ihtiyaç, danışmanınıza ihtiyaç,
  consulting on, consulting for, consulting service, need consulting, want consulting, consultancy on,
  consultancy for, consultancy service
`);

/**
 * What the service leaves out unless a contract says otherwise (R10): the seed's "Kapsam Dışı Konular", one clause for
 * each item in its order. KD-2 has no words, as a caller can't know which level of help a fault needs, and level 2 work
 * is handed over anyway (R3): that clause is named by people only.
 */
export const defaultExclusions: readonly Exclusion[] = [
  {
    clause: 'KD-1',
    text: {
      tr: 'Yardım masası dışındaki hizmetlerin desteği, yönetimi ve danışmanlığı kapsam dışıdır.',
      en: 'Support, management and consulting for services other than the help desk are out of scope.',
    },
    words: askedConsulting,
  },
  {
    clause: 'KD-2',
    text: {
      tr: '2. seviye destek hizmetleri kapsam dışıdır; çağrı ilgili destek grubuna veya sağlayıcıya iletilir.',
      en: 'Level 2 support services are out of scope; the call is passed on to the support group or provider.',
    },
    words: [],
  },
  {
    clause: 'KD-3',
    text: {
      tr: 'Müşterinin kendi yardım masası veya çağrı merkezi yazılımının neden olduğu sorunlar ve kesintiler kapsam dışıdır.',
      en: 'Faults and outages caused by the customer’s own help-desk or call-centre software are out of scope.',
    },
    words: ownDeskSoftware,
  },
  {
    clause: 'KD-4',
    text: {
      tr: 'Müşterinin kendi yardım masası veya çağrı merkezi yazılımının lisans maliyetleri kapsam dışıdır.',
      en: 'Licence costs of the customer’s own help-desk or call-centre software are out of scope.',
    },
    words: ['lisans', 'licence', 'license'],
    about: ownDeskSoftware,
  },
  {
    clause: 'KD-5',
    text: {
      tr: 'Müşterinin kendi yardım masası veya çağrı merkezi yazılımının güncellenmesi kapsam dışıdır.',
      en: 'Updates of the customer’s own help-desk or call-centre software are out of scope.',
    },
    words: ['güncelle', 'sürüm yükselt', 'update', 'upgrade'],
    about: ownDeskSoftware,
  },
  {
    clause: 'KD-6',
    text: {
      tr: 'Müşterinin kendi yardım masası veya çağrı merkezi yazılımının geliştirilmesi kapsam dışıdır.',
      en: 'Development of the customer’s own help-desk or call-centre software is out of scope.',
    },
    words: ['geliştir', 'develop'],
    about: ownDeskSoftware,
  },
  {
    clause: 'KD-7',
    text: {
      tr: 'Müşterinin kendi yardım masası veya çağrı merkezi yazılımının bakımı kapsam dışıdır.',
      en: 'Maintenance of the customer’s own help-desk or call-centre software is out of scope.',
    },
    words: ['bakım', 'maintenance'],
    about: ownDeskSoftware,
  },
];
