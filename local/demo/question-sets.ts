import { type QuestionSet, questionSet } from '../../domain/question-set/question-set.ts';
import type { Bilingual } from '../../domain/values.ts';

const both = (tr: string, en: string): Bilingual => ({ tr, en });

type Choice = [id: string, label: Bilingual, then: object];

const choose = (id: string, text: Bilingual, choices: Choice[]) => ({
  id,
  text,
  answer: { kind: 'choice', choices: choices.map(([choice, label, then]) => ({ id: choice, label, then })) },
});
const say = (id: string, text: Bilingual, answer: object) => ({
  id,
  text,
  answer: { kind: 'value', ...answer },
});
const ask = (question: string) => ({ question });
const end = (outcome: object) => ({ outcome });

const printing = {
  id: 'printing',
  title: both('Yazıcı ve tarayıcı sorunları', 'Trouble with printing and scanning'),
  serviceIds: ['printing'],
  start: 'what',
  questions: [
    choose('what', both('Sorun nedir?', 'What is the matter?'), [
      ['no-output', both('Çıktı gelmiyor', 'Nothing is printed'), ask('who')],
      [
        'toner',
        both('Toner bitti, baskı soluk', 'The toner is empty, prints are pale'),
        end({ articleId: 'toner-order', type: 'service-request', urgency: 3, category: 'toner' }),
      ],
      [
        'mechanical',
        both('Kâğıt sıkışıyor veya ses geliyor', 'Paper jams, or it makes a noise'),
        ask('label'),
      ],
      ['scan', both('Tarama gönderilemiyor', 'Scans are not sent'), ask('scan-to')],
    ]),
    choose('who', both('Başkaları da yazdıramıyor mu?', 'Are others affected as well?'), [
      ['me', both('Yalnız ben', 'Only me'), end({ articleId: 'print-queue-stuck', category: 'kuyruk' })],
      ['others', both('Evet, başkaları da', 'Yes, others too'), ask('label')],
    ]),
    {
      ...say('label', both('Yazıcının etiketinde hangi numara var?', 'Which number is on its label?'), {
        value: 'text',
        pattern: '(?i)YZC-[0-9]{4}',
        example: 'YZC-0412',
        then: ask('copies'),
      }),
      help: both(
        'Etiket yazıcının ön yüzündedir; YZC- ile başlar.',
        'The label is on the front and begins with YZC-.',
      ),
    },
    say('copies', both('Günde yaklaşık kaç sayfa basılıyor?', 'About how many pages a day does it print?'), {
      value: 'number',
      min: 0,
      max: 100_000,
      example: '250',
      then: end({
        groupId: 'field-support',
        providerId: 'yazici-servisi',
        type: 'incident',
        impact: 2,
        urgency: 2,
        category: 'donanım',
      }),
    }),
    say('scan-to', both('Tarama hangi adrese gitmeli?', 'To which address should the scan go?'), {
      value: 'email',
      example: 'muhasebe@acme.example',
      then: end({ groupId: 'systems', serviceId: 'email', category: 'tarama' }),
    }),
  ],
};

const vpn = {
  id: 'vpn',
  title: both('Uzaktan bağlanamıyorum', 'I cannot connect from outside'),
  serviceIds: ['vpn'],
  start: 'what',
  questions: [
    choose('what', both('Ne oluyor?', 'What happens?'), [
      [
        'password',
        both('Parola kabul edilmiyor', 'The password is refused'),
        end({ articleId: 'vpn-password-expired', type: 'incident', category: 'parola' }),
      ],
      ['no-connection', both('Bağlantı kurulmuyor', 'No connection comes about'), ask('internet')],
      ['slow', both('Bağlantı çok yavaş', 'The connection is very slow'), ask('speed')],
      ['access', both('Uzaktan erişim hakkı istiyorum', 'I need the right to connect'), ask('until')],
    ]),
    choose('internet', both('Başka bir siteye girebiliyor musunuz?', 'Can you open another web site?'), [
      [
        'yes',
        both('Evet', 'Yes'),
        end({ groupId: 'network', type: 'incident', urgency: 2, category: 'bağlantı' }),
      ],
      [
        'no',
        both('Hayır', 'No'),
        end({
          serviceId: 'network',
          category: 'internet',
          note: both(
            'Sorun VPN’de değil, internet bağlantınızda görünüyor; ağ ekibi bakacak.',
            'The trouble seems to lie with your internet connection, not the VPN; the network team will look.',
          ),
        }),
      ],
    ]),
    say('speed', both('Hız testi kaç Mbit/s gösteriyor?', 'How many Mbit/s does a speed test show?'), {
      value: 'number',
      min: 0,
      example: '3,5',
      then: end({ groupId: 'network', type: 'incident', urgency: 3, category: 'hız' }),
    }),
    say('until', both('Erişim hangi tarihe kadar gerekli?', 'Until which day do you need it?'), {
      value: 'date',
      min: '2026-01-01',
      example: '2026-12-31',
      then: ask('manager'),
    }),
    say('manager', both('Yöneticinizin e-posta adresi?', 'Your manager’s e-mail address?'), {
      value: 'email',
      example: 'selin.kaya@acme.example',
      then: end({ groupId: 'network', type: 'service-request', category: 'erişim hakkı' }),
    }),
  ],
};

const account = {
  id: 'account',
  title: both('Hesap ve parola', 'Accounts and passwords'),
  serviceIds: ['identity'],
  start: 'what',
  questions: [
    choose('what', both('Ne oldu?', 'What happened?'), [
      ['forgotten', both('Parolamı unuttum', 'I forgot my password'), end({ articleId: 'password-reset' })],
      ['locked', both('Hesabım kilitlendi', 'My account is locked'), end({ articleId: 'account-locked' })],
      [
        'misused',
        both('Hesabımı başkası kullanıyor olabilir', 'Somebody else may be using my account'),
        ask('seen'),
      ],
      ['newcomer', both('Yeni çalışana hesap gerekli', 'A newcomer needs an account'), ask('name')],
    ]),
    say('seen', both('Bunu ilk ne zaman gördünüz?', 'When did you first notice it?'), {
      value: 'date',
      example: '2026-11-20',
      then: ask('call-back'),
    }),
    say('call-back', both('Sizi hangi numaradan arayalım?', 'At which number can we call you?'), {
      value: 'phone',
      example: '+90 212 555 01 01',
      then: end({
        groupId: 'network',
        type: 'incident',
        impact: 2,
        urgency: 1,
        category: 'güvenlik',
        note: both(
          'Parolanızı hemen değiştirin; güvenlik ekibi sizi arayacak.',
          'Change your password now; the security team will call you.',
        ),
      }),
    }),
    say('name', both('Çalışanın adı ve soyadı?', 'The newcomer’s full name?'), {
      value: 'text',
      min: 3,
      max: 100,
      then: ask('begins'),
    }),
    say('begins', both('Hangi gün işe başlıyor?', 'On which day do they start?'), {
      value: 'date',
      example: '2026-12-01',
      then: end({ groupId: 'systems', type: 'service-request', category: 'yeni hesap' }),
    }),
  ],
};

/** Questions that requesters of every customer with the first level are led by. */
export const questionSets: QuestionSet[] = [printing, vpn, account].map((set) =>
  questionSet.parse({ ...set, audience: 'requester', active: true }),
);
