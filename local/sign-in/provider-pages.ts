import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import { trusted, type Html } from '../http/html.ts';
import { languageOf } from '../http/language.ts';
import { messages } from './messages.ts';
import { noticePage, noticePolicy, signOutPage, signOutPolicy } from './pages.ts';

type Places = { home: string; redirectUris: readonly string[]; postLogoutRedirectUris: readonly string[] };

/** The origins that sign-in and sign-out lead back to. */
export const originsOf = ({ redirectUris, postLogoutRedirectUris }: Omit<Places, 'home'>): string[] => [
  ...new Set([...redirectUris, ...postLogoutRedirectUris].map((uri) => new URL(uri).origin)),
];

const localeFor = (ctx: KoaContextWithOIDC) => {
  const wish: unknown = ctx.oidc.params?.['ui_locales'];
  return languageOf(ctx.req, typeof wish === 'string' ? wish : undefined);
};

function show(ctx: KoaContextWithOIDC, page: Html, policy: string): void {
  ctx.type = 'html';
  ctx.set({
    'content-security-policy': policy,
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
  ctx.body = page.text;
}

type Features = NonNullable<NonNullable<Configuration['features']>['rpInitiatedLogout']>;

/** The provider's own pages in the desk's look and languages: signing out, signed out, and what went wrong. */
export function providerPages(places: Places): {
  rpInitiatedLogout: Pick<Features, 'logoutSource' | 'postLogoutSuccessSource'>;
  renderError: NonNullable<Configuration['renderError']>;
} {
  const origins = originsOf(places);
  return {
    rpInitiatedLogout: {
      logoutSource: (ctx, form) => {
        // Only our console holds the person's ID token: with it the person has asked already, without it a stranger's page may have.
        const asked = ctx.oidc.entities.IdTokenHint !== undefined;
        const page = signOutPage({ locale: localeFor(ctx), form: trusted(form), asked });
        show(ctx, page, signOutPolicy(asked, origins));
      },
      postLogoutSuccessSource: (ctx) => {
        show(
          ctx,
          noticePage({ locale: localeFor(ctx), title: 'signedOut', home: places.home }),
          noticePolicy,
        );
      },
    },
    renderError: (ctx, out) => {
      const locale = localeFor(ctx);
      const detail = `${messages[locale].expired} (${out.error})`;
      show(ctx, noticePage({ locale, title: 'trouble', detail, home: places.home }), noticePolicy);
    },
  };
}
