import type { Span } from '../../model/source-file.ts';
import type { RuleId } from '../../providers/generated/rule-ids.ts';
import { splitWords } from '../words/split-words.ts';

/** One cookie of a `Cookie` or `Set-Cookie` value. */
export interface Cookie {
  readonly name: string;
  readonly span: Span;
}

/** Session cookies of frameworks, by name. */
const SESSION_COOKIES: readonly { readonly name: RegExp; readonly ruleId: RuleId }[] = [
  { name: /^(?:connect|sails|express)\.s(?:id|ess)$|^express:sess$/i, ruleId: 'generic-session-express' },
  { name: /^JSESSIONID/i, ruleId: 'generic-session-jsessionid' },
  { name: /^PHPSESSID$/i, ruleId: 'generic-session-phpsessid' },
  { name: /^ASP\.NET_SessionId$/i, ruleId: 'generic-session-aspnet' },
  { name: /^\.ASPX(?:FORMS)?AUTH$/i, ruleId: 'generic-session-aspxauth' },
  {
    name: /^\.AspNet(?:Core)?\.(?:Identity\.Application|Cookies|ApplicationCookie)/i,
    ruleId: 'generic-session-aspnetcore-identity',
  },
  { name: /^laravel_session$/i, ruleId: 'generic-session-laravel' },
  { name: /^sessionid$/i, ruleId: 'generic-session-django' },
  { name: /^_[a-z0-9_-]{0,40}session(?:_id)?$|^remember_user_token$/i, ruleId: 'generic-session-rails' },
  { name: /^wordpress_(?:logged_in|sec)_/i, ruleId: 'generic-session-wordpress' },
  { name: /^(?:__Secure-)?(?:next-auth|authjs)\.session-token$/i, ruleId: 'generic-session-nextauth' },
  { name: /^MYSAPSSO2$|^SAP_SESSIONID_/i, ruleId: 'generic-session-sap' },
  { name: /^KEYCLOAK_(?:IDENTITY|SESSION)$|^AUTH_SESSION_ID$/i, ruleId: 'generic-session-keycloak' },
  { name: /^(?:__Secure-[13]P|H|S|API)?SAPISID$|^__Secure-[13]PSID$/, ruleId: 'generic-session-google' },
  { name: /^user_session$|^__Host-user_session_same_site$/, ruleId: 'generic-session-github' },
];

/** Words in a cookie's name that say it keeps someone signed in. */
const LOGIN_WORDS: ReadonlySet<string> = new Set(
  'sess session sessid sessionid sid auth token jwt sso remember identity login logged bearer access refresh'.split(
    ' ',
  ),
);
const HARMLESS_WORDS: ReadonlySet<string> = new Set(
  'csrf xsrf csrftoken xsrftoken antiforgery ga gid fbp fbc utma utmz awsalb awsalbcors cf arraffinity consent locale lang theme tz visitor visit tracking analytics state nonce flash affinity verification requestverificationtoken request'.split(
    ' ',
  ),
);
const ATTRIBUTES: ReadonlySet<string> = new Set(
  'path domain expires max-age samesite secure httponly version comment priority partitioned'.split(' '),
);

/** Every cookie of a `Cookie` header; of a `Set-Cookie` header the one before its attributes. */
export function readCookies(text: string): readonly Cookie[] {
  const cookies: Cookie[] = [];
  let from = 0;
  while (from < text.length) {
    const semicolon = text.indexOf(';', from);
    const to = semicolon < 0 ? text.length : semicolon;
    const equals = text.indexOf('=', from);
    if (equals > from && equals < to) {
      const name = text.slice(from, equals).trim();
      const quoted = text.slice(equals + 1, to).trim();
      const value = quoted.startsWith('"') ? quoted.slice(1, quoted.endsWith('"') ? -1 : undefined) : quoted;
      const valueFrom = text.indexOf(value, equals + 1);
      if (value !== '' && !ATTRIBUTES.has(name.toLowerCase())) {
        cookies.push({ name, span: { from: valueFrom, to: valueFrom + value.length } });
      }
    }
    from = to + 1;
  }
  return cookies;
}

/** The rule for a cookie that keeps someone signed in, by its name; null if it does not. */
export function sessionRuleOf(cookieName: string): RuleId | null {
  const known = SESSION_COOKIES.find(({ name }) => name.test(cookieName));
  if (known !== undefined) return known.ruleId;
  const words = splitWords(cookieName);
  if (words.some((word) => HARMLESS_WORDS.has(word))) return null;
  return words.some((word) => LOGIN_WORDS.has(word) || /(?:sessid|sessionid|session|token)$/.test(word))
    ? 'generic-session-cookie-header'
    : null;
}
