import type { Group, Provider, Service } from '../../domain/directory.ts';

export const groups: Group[] = [
  {
    id: 'service-desk',
    name: { tr: 'Yardım Masası', en: 'Service Desk' },
    level: 'L1',
    email: 'masa@yardimmasasi.example',
  },
  {
    id: 'systems',
    name: { tr: 'Sistem Yönetimi', en: 'Systems' },
    level: 'L2',
    email: 'sistem@yardimmasasi.example',
  },
  {
    id: 'network',
    name: { tr: 'Ağ ve Güvenlik', en: 'Network and Security' },
    level: 'L2',
    email: 'ag@yardimmasasi.example',
  },
  { id: 'field-support', name: { tr: 'Saha Destek', en: 'Field Support' }, level: 'L2' },
  {
    id: 'applications',
    name: { tr: 'İş Uygulamaları', en: 'Business Applications' },
    level: 'L2',
    assignment: 'by-load',
    targetMinutes: 960,
  },
  { id: 'customer-relations', name: { tr: 'Müşteri İlişkileri', en: 'Customer Relations' }, level: 'L2' },
];

export const providers: Provider[] = [
  {
    id: 'hizli-ag',
    name: 'Hızlı Ağ Telekom',
    email: 'destek@hizliag.example',
    targets: [
      { accept: 30, done: 240 },
      { accept: 60, done: 480 },
      { accept: 120, done: 960 },
      { accept: 240, done: 1_920 },
      { accept: 480, done: 3_840 },
    ],
    chaseMinutes: 480,
  },
  { id: 'yazici-servisi', name: 'Marmara Yazıcı Servisi', email: 'servis@yaziciservisi.example' },
];

export const services: Service[] = [
  {
    id: 'network',
    name: { tr: 'Ağ ve internet', en: 'Network and internet' },
    words: ['internet', 'ağ', 'wifi', 'kablosuz', 'network', 'switch', 'modem'],
  },
  {
    id: 'vpn',
    name: { tr: 'Uzaktan erişim (VPN)', en: 'Remote access (VPN)' },
    words: ['vpn', 'evden bağlan', 'uzaktan bağlan'],
  },
  {
    id: 'printing',
    name: { tr: 'Yazıcı ve tarayıcı', en: 'Printing and scanning' },
    words: ['yazıcı', 'çıktı', 'toner', 'tarayıcı', 'printer', 'print', 'scan'],
  },
  {
    id: 'workstation',
    name: { tr: 'Bilgisayar', en: 'Workstation' },
    words: ['bilgisayar', 'laptop', 'dizüstü', 'ekran', 'klavye', 'monitör', 'computer'],
  },
  {
    id: 'email',
    name: { tr: 'E-posta', en: 'E-mail' },
    words: ['outlook', 'e-posta', 'eposta', 'mail', 'posta kutusu'],
  },
  {
    id: 'identity',
    name: { tr: 'Hesap ve parola', en: 'Accounts and passwords' },
    words: ['şifre', 'parola', 'hesap', 'kilitlendi', 'password', 'account', 'locked', '2fa'],
  },
  {
    id: 'file-share',
    name: { tr: 'Ortak klasör', en: 'File share' },
    words: ['ortak klasör', 'klasör', 'paylaşım', 'folder', 'share'],
  },
  {
    id: 'erp',
    name: { tr: 'Kurumsal kaynak planlama (ERP)', en: 'ERP' },
    words: ['sap', 'erp', 'fatura', 'period'],
  },
  {
    id: 'office',
    name: { tr: 'Ofis programları', en: 'Office programs' },
    words: ['excel', 'word', 'powerpoint', 'office', 'makro'],
  },
  {
    id: 'collaboration',
    name: { tr: 'Toplantı ve yazışma', en: 'Meetings and chat' },
    words: ['teams', 'zoom', 'mikrofon', 'görüntülü toplantı'],
  },
  {
    id: 'mobile',
    name: { tr: 'Telefon ve tablet', en: 'Phones and tablets' },
    words: ['telefonum', 'iphone', 'android', 'tablet', 'cep telefonu'],
  },
  {
    id: 'hardware',
    name: { tr: 'Donanım', en: 'Hardware' },
    words: ['adaptör', 'şarj', 'docking', 'kart okuyucu', 'turnike'],
  },
  {
    id: 'meeting-room',
    name: { tr: 'Toplantı odası', en: 'Meeting rooms' },
    words: ['projeksiyon', 'projektör', 'toplantı odası', 'projector'],
  },
  {
    id: 'backup-restore',
    name: { tr: 'Yedek ve geri yükleme', en: 'Backup and restore' },
    words: ['yedek', 'geri yükle', 'yanlışlıkla sildim', 'backup'],
  },
  {
    id: 'accounting-app',
    name: { tr: 'Muhasebe programı', en: 'Accounting program' },
    words: ['muhasebe programı', 'accounting program'],
  },
  {
    id: 'e-signature',
    name: { tr: 'E-imza', en: 'E-signature' },
    words: ['e-imza', 'eimza', 'imza'],
  },
  {
    id: 'security',
    name: { tr: 'Bilgi güvenliği', en: 'Information security' },
    words: ['oltalama', 'şüpheli', 'virüs', 'phishing'],
  },
];
