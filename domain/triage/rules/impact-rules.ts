import { listed } from '../../text/listed.ts';
import { exactly, type Rule, type Shape } from './rule.ts';
import { cannot, doesNot, severalCannot, weDo } from './verbs.ts';

/** All of a place: `bütün şube`, `tüm mağazalarda`, `the entire warehouse`. */
const wholePlaces: readonly Shape[] = [
  [
    /^(butun|tum)$/,
    /^(sube|ofis|sirket|fabrika|magaza|bina|depo|kampus|hastane|otel|okul|tesis|lokasyon|kullanici|personel|calisan|sistem)/,
  ],
  [
    /^(whole|entire)$/,
    /^(office|company|branch|building|site|factory|plant|warehouse|store|hospital|hotel|school|city)$/,
  ],
  [/^all$/, /^(offices|branches|sites|stores|users|employees|systems)$/],
];

/** A place full of people. */
const places = listed(`
  şube, ofis, fabrika, mağaza, bina, depo, kampüs, hastane, otel, branch, office, site, plant, factory,
  store
`);

/** How many suffer from what is broken, most first. Whatever names no one else is one person's. */
export const impactRules: readonly Rule<number>[] = [
  {
    value: 1,
    confidence: 0.95,
    phrases: listed(`
      sunucular, jeneratör, şirket genel, hiç kimse, kimse çalışam, kimse girem, kimse ulaşam, kimse bağlanam, komple çöktü,
      tamamen çöktü, hepsi durdu, everyone, everybody, nobody, no one
    `),
    shapes: wholePlaces,
  },
  {
    value: 1,
    confidence: 0.9,
    shapes: [[/^herkes(te|in)?$/]],
    unless: { phrases: ['herkes beni', 'herkesin beni'] },
  },
  {
    value: 1,
    confidence: 0.95,
    phrases: listed(`
      sevkiyat durdu, sevkiyat duruyor, sevkiyat yapam, üretim durdu, üretim duruyor, üretim yapam,
      hat durdu, hattı durdu, satış durdu, satış duruyor, satış yapam, satışlar durdu, işler durdu,
      işimiz durdu, operasyon durdu, hizmet verem, kasalar, kamyon, sipariş verem, sipariş alam,
      müşteri kaybed, ödeme alam, production stopped, production is down, cannot ship, can t ship,
      cannot sell, can t sell, cannot order, can t order, can t place orders
    `),
  },
  {
    value: 1,
    confidence: 0.9,
    phrases: listed(`
      sunucu odası, sistem odası, sunucu dolabı, sunucu kabin, veri merkezi, server room, data center,
      data centre
    `),
  },
  {
    value: 1,
    confidence: 0.9,
    phrases: listed(`
      santral, telefonlar sustu, hatlarımız, hiçbir hat, dış hat, web site, sitemiz, e ticaret site, website,
      online mağaza
    `),
    about: {
      phrases: listed(`
        çöktü, düştü, sustu, düşüyor, kesil, kapandı, hata, 500, 502, 503, 504
      `),
      shapes: [...doesNot, ...exactly('down')],
    },
  },
  {
    value: 1,
    confidence: 0.9,
    phrases: ['müşteriler', 'customers', 'hastalar'],
    about: { shapes: cannot, phrases: ['can t', 'cannot', 'unable'] },
  },
  {
    value: 1,
    confidence: 0.85,
    phrases: places,
    about: {
      phrases: listed(`
        internet yok, çöktü, koptu, kesildi, kesik, elektrik yok, sustu, offline, çevrimdışı, no internet,
        no network
      `),
      shapes: exactly('down'),
    },
    unless: { phrases: ['uygulama', 'program', 'bilgisayarım'] },
  },
  {
    value: 2,
    confidence: 0.9,
    phrases: listed(`
      hepimiz, hiçbirimiz, ekip, takım, departman, bölüm, birim, tüm kat, bütün kat, katta kimse,
      arkadaşlar da, arkadaşlarda, arkadaşların, arkadaşlarım, diğer arkadaş, kullanıcılar, temsilciler,
      çalışanlar, bizde de, müşteriler, ziyaretçiler, customers, toplantı odası, toplantı salonu,
      eğitim salonu, meeting room, conference room, department, colleagues, whole floor, several of us,
      all of us, we all
    `),
    shapes: exactly('team'),
  },
  {
    value: 1,
    confidence: 0.8,
    shapes: [[/^kimse(de)?$/]],
    about: { shapes: doesNot, phrases: ['net yok', 'bağlantı yok', 'erişim yok'] },
    unless: {
      phrases: [
        'kimse aramadı',
        'kimse dönmedi',
        'kimse ilgilenm',
        'kimse bakm',
        'kimse cevap',
        'kimse yanıt',
        'kimse açmıyor',
      ],
    },
  },
  {
    value: 2,
    confidence: 0.9,
    phrases: listed(`
      şüpheli, oltalama, phishing, virüs, virus, fidye, ransomware, sahte, dolandır, hack, sızdı, sızıntı,
      ihlal, çalındı, çaldır, stolen, dışarıya, yanlış kişiye, şifremi de girdim, şifremi girdim,
      şifrelenmiş, para istiyorlar, linke tıkla, ek açtım, eki açtım, linki açtım, suspicious, breach, leak
    `),
    unless: { phrases: ['tıklamadım', 'açmadım', 'did not click', 'didn t click'] },
  },
  {
    value: 2,
    confidence: 0.9,
    phrases: ['ihale', 'tender', 'yönetim toplantı', 'yönetim kurulu', 'board meeting', 'genel müdür'],
  },
  { value: 2, confidence: 0.85, shapes: severalCannot },
  {
    value: 2,
    confidence: 0.8,
    phrases: ['gateway', 'sunucu', 'server', 'yedekleme', 'dashboard', 'gösterge paneli'],
    unless: { phrases: ['sunucuya', 'sunucusuna'] },
  },
  {
    value: 2,
    confidence: 0.75,
    shapes: weDo,
    phrases: ['we can t', 'we cannot', 'we are unable', 'none of us'],
  },
];
