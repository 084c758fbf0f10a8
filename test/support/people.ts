/** The demo's people whom tests let act, by what they are. */
export const ayse = 'ayse.yilmaz@acme.example';
export const john = 'john.oneil@acme.example';
/** Looks after Acme's İzmir and all of Ege. */
export const nil = 'nil.er@acme.example';
export const ismail = 'ismail.ince@marmara.example';
export const fatma = 'fatma.celik@ege.example';
export const acmeManager = 'selin.kaya@acme.example';
export const marmaraManager = 'murat.demir@marmara.example';
export const egeManager = 'hakan.aydin@ege.example';
export const deskManager = 'derya.koc@yardimmasasi.example';
export const level0 = 'zeynep.arslan@yardimmasasi.example';
export const level1 = 'emre.sahin@yardimmasasi.example';
export const level2 = 'elif.ozturk@yardimmasasi.example';
export const administrator = 'admin@yardimmasasi.example';
export const providerPerson = 'burak.tekin@hizliag.example';
export const otherProvider = 'gul.polat@yaziciservisi.example';
export const acmeMachine = 'izleme@acme.example';
