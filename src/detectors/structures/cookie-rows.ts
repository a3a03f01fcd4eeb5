import type { RuleId } from '../../providers/generated/rule-ids.ts';
import { type PatternRow, patternTable, wordTable } from '../words/table.ts';

interface CookieRow extends PatternRow {
  readonly ruleId: RuleId;
}

/** Session cookies of frameworks, by name. */
export const SESSION_COOKIES = patternTable('session-cookies', [
  {
    id: 'express',
    pattern: /^(?:(?:connect|sails|express)\.s(?:id|ess)|express:sess)$/i,
    ruleId: 'generic-session-express',
    reason: 'the session of Express or Sails',
  },
  {
    id: 'java',
    pattern: /^JSESSIONID/i,
    ruleId: 'generic-session-jsessionid',
    reason: 'the session of a Java server',
  },
  { id: 'php', pattern: /^PHPSESSID$/i, ruleId: 'generic-session-phpsessid', reason: 'the session of PHP' },
  {
    id: 'asp-net',
    pattern: /^ASP\.NET_SessionId$/i,
    ruleId: 'generic-session-aspnet',
    reason: 'the session of ASP.NET',
  },
  {
    id: 'asp-net-forms',
    pattern: /^\.ASPX(?:FORMS)?AUTH$/i,
    ruleId: 'generic-session-aspxauth',
    reason: 'the login of ASP.NET',
  },
  {
    id: 'asp-net-core',
    pattern: /^\.AspNet(?:Core)?\.(?:Identity\.Application|Cookies|ApplicationCookie)/i,
    ruleId: 'generic-session-aspnetcore-identity',
    reason: 'the login of ASP.NET Core',
  },
  { id: 'laravel', pattern: /^laravel_session$/i, ruleId: 'generic-session-laravel', reason: 'the session of Laravel' },
  { id: 'django', pattern: /^sessionid$/i, ruleId: 'generic-session-django', reason: 'the session of Django' },
  {
    id: 'rails',
    pattern: /^(?:_[a-z0-9_-]{0,40}session(?:_id)?|remember_user_token)$/i,
    ruleId: 'generic-session-rails',
    reason: 'the session of Rails, or the login that Devise remembers',
  },
  {
    id: 'wordpress',
    pattern: /^wordpress_(?:logged_in|sec)_/i,
    ruleId: 'generic-session-wordpress',
    reason: 'the login of WordPress',
  },
  {
    id: 'auth-js',
    pattern: /^(?:__Secure-)?(?:next-auth|authjs)\.session-token$/i,
    ruleId: 'generic-session-nextauth',
    reason: 'the session of Auth.js',
  },
  {
    id: 'sap',
    pattern: /^(?:MYSAPSSO2$|SAP_SESSIONID_)/i,
    ruleId: 'generic-session-sap',
    reason: 'the session of SAP NetWeaver',
  },
  {
    id: 'keycloak',
    pattern: /^(?:KEYCLOAK_(?:IDENTITY|SESSION)|AUTH_SESSION_ID)(?:_LEGACY)?$/i,
    ruleId: 'generic-session-keycloak',
    reason: 'the login of Keycloak',
  },
  {
    id: 'google',
    pattern: /^(?:(?:__Secure-[13]P|H|S|API)?SAPISID|__Secure-[13]PSID)$/,
    ruleId: 'generic-session-google',
    reason: 'the login of Google',
  },
  {
    id: 'github',
    pattern: /^(?:user_session|__Host-user_session_same_site)$/,
    ruleId: 'generic-session-github',
    reason: 'the login of GitHub',
  },
] satisfies readonly CookieRow[]);

/** Words in a cookie's name that say it keeps someone signed in. */
export const LOGIN_WORDS = wordTable('login-cookie-words', [
  { id: 'session', words: 'sess session sessid sessionid sid', reason: 'names a session' },
  { id: 'login', words: 'auth sso remember identity login logged', reason: 'names a login' },
  { id: 'token', words: 'token jwt bearer access refresh', reason: 'names a token' },
]);

/** Words in a cookie's name that say it does not. */
export const HARMLESS_COOKIE_WORDS = wordTable('harmless-cookie-words', [
  {
    id: 'forgery',
    words: 'csrf xsrf csrftoken xsrftoken antiforgery verification requestverificationtoken request nonce state',
    reason: 'proves where a request came from, and nothing else',
  },
  {
    id: 'analytics',
    words: `ga gid fbp fbc utma utmz visitor visit tracking analytics gr hj ajs amp amplitude mixpanel optimizely matomo
      piwik parsely rl ab`,
    reason: 'counts visitors',
  },
  {
    id: 'balancer',
    words: 'awsalb awsalbcors cf arraffinity affinity',
    reason: 'sends a visitor to the same server again',
  },
  { id: 'preference', words: 'consent locale lang theme tz flash', reason: 'remembers what someone chose' },
]);
