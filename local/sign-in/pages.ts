import type { Locale } from '../../domain/values.ts';
import { html, type Html } from '../http/html.ts';
import { designOf, pageOf, policyOf } from '../http/page.ts';
import { messages } from './messages.ts';

const style = `
body { display: grid; place-items: center; padding: 1rem; }
main { width: min(24rem, 100%); background: var(--card); border: 1px solid var(--line); border-radius: 0.9rem;
  padding: 2rem; display: grid; gap: 1.25rem; }
form { display: grid; gap: 1rem; }
.field { display: grid; gap: 0.3rem; }
.product { color: var(--quiet); margin: 0; }
.problem { margin: 0; padding: 0.7rem 0.9rem; border-inline-start: 4px solid var(--bad); color: var(--bad);
  background: var(--paper); border-radius: 0.25rem; }
.button { display: block; text-align: center; text-decoration: none; }
`;

const design = designOf({ style });

/** Submits the sign-out at once where the console has asked for it; without scripts its button does. */
const submittingDesign = designOf({ style, script: "document.querySelector('button').click();" });

const frame = (locale: Locale, title: string, content: Html): Html =>
  html`<main>
    <header>
      <p class="product">${messages[locale].product}</p>
      <h1>${title}</h1>
    </header>
    ${content}
  </main>`;

/** Browsers hold a form's redirects to `form-action` too, so the console's origins must be in it. */
export const signInPolicy = (origins: readonly string[]): string =>
  policyOf(design, `form-action 'self' ${origins.join(' ')}`.trim());

type SignInView = { locale: Locale; action: string; email: string; problem?: 'wrong' | 'tooMany' };

function signInFields({ locale, email, problem }: SignInView): Html {
  const text = messages[locale];
  const marks = problem === undefined ? undefined : html` aria-invalid="true" aria-describedby="problem"`;
  const focus = html` autofocus`;
  return html`<div class="field">
      <label for="email">${text.email}</label>
      <input
        id="email"
        name="email"
        type="email"
        autocomplete="username"
        required
        maxlength="254"
        value="${email}"
        ${marks}${email === '' ? focus : undefined}
      />
    </div>
    <div class="field">
      <label for="password">${text.password}</label>
      <input
        id="password"
        name="password"
        type="password"
        autocomplete="current-password"
        required
        maxlength="200"
        ${marks}${email === '' ? undefined : focus}
      />
    </div>`;
}

/** The page that asks for e-mail address and password; `action` is where the form goes. */
export function signInPage(view: SignInView): Html {
  const { locale, action, problem } = view;
  const text = messages[locale];
  const notice =
    problem === undefined
      ? undefined
      : html`<p class="problem" role="alert" id="problem">${text[problem]}</p>`;
  const content = html`${notice}
    <form method="post" action="${action}">
      ${signInFields(view)}
      <button type="submit">${text.signIn}</button>
    </form>`;
  const title = `${text.signIn} – ${text.product}`;
  return pageOf({ locale, title, design, body: frame(locale, text.signIn, content) });
}

/** The page that ends a session; `form` is the provider's own, with its id. With `asked`, it submits itself. */
export function signOutPage(options: { locale: Locale; form: Html; asked: boolean }): Html {
  const { locale, form, asked } = options;
  const text = messages[locale];
  const buttons = html`${form}
    <button type="submit" form="op.logoutForm" name="logout" value="yes">${text.signOut}</button>
    ${asked ? undefined : html`<button class="second" type="submit" form="op.logoutForm">${text.stay}</button>`}`;
  return pageOf({
    locale,
    title: `${text.signOut} – ${text.product}`,
    design: asked ? submittingDesign : design,
    body: frame(locale, text.signOutQuestion, buttons),
  });
}

/** The policy of `signOutPage`. */
export const signOutPolicy = (asked: boolean, origins: readonly string[]): string =>
  policyOf(asked ? submittingDesign : design, `form-action 'self' ${origins.join(' ')}`.trim());

/** A page that tells one thing and leads back to the console at `home`. */
export function noticePage(options: {
  locale: Locale;
  title: 'trouble' | 'signedOut';
  detail?: string;
  home: string;
}): Html {
  const text = messages[options.locale];
  const title = text[options.title];
  const content = html`${options.detail === undefined ? undefined : html`<p class="quiet">${options.detail}</p>`}
    <a class="button" href="${options.home}">${options.title === 'trouble' ? text.again : text.signIn}</a>`;
  return pageOf({
    locale: options.locale,
    title: `${title} – ${text.product}`,
    design,
    body: frame(options.locale, title, content),
  });
}

/** The policy of `noticePage`. */
export const noticePolicy = policyOf(design);
