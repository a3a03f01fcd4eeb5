import { OWN_CASES, POSTMAN_FILES } from '../words/sources.ts';
import type { Proofs } from '../words/table.ts';
import type { HARMLESS_COOKIE_WORDS, LOGIN_WORDS, SESSION_COOKIES } from './cookie-rows.ts';

/** The rows of `SESSION_COOKIES`, each with names that it alone gives its rule, and with names that have another or none. */
export const SESSION_COOKIE_PROOFS: Proofs<typeof SESSION_COOKIES> = {
  express: { source: POSTMAN_FILES, yes: ['connect.sid', 'sails.sid', 'express:sess'], no: ['disconnect.sid'] },
  java: { source: POSTMAN_FILES, yes: ['JSESSIONID', 'JSESSIONIDSSO'], no: ['XJSESSIONID'] },
  php: { source: 'https://www.php.net/manual/en/session.configuration.php', yes: ['PHPSESSID'], no: ['PHPSESSID2'] },
  'asp-net': {
    source: 'https://learn.microsoft.com/dotnet/api/system.web.configuration.sessionstatesection.cookiename',
    yes: ['ASP.NET_SessionId'],
    no: ['ASPNET_SessionId'],
  },
  'asp-net-forms': {
    source: 'https://learn.microsoft.com/dotnet/api/system.web.security.formsauthentication.formscookiename',
    yes: ['.ASPXAUTH', '.ASPXFORMSAUTH'],
    no: ['.ASPXROLES'],
  },
  'asp-net-core': {
    source: 'https://learn.microsoft.com/aspnet/core/security/authentication/identity-configuration',
    yes: ['.AspNetCore.Identity.Application', '.AspNet.ApplicationCookie'],
    no: ['.AspNetCore.Culture'],
  },
  laravel: { source: 'https://laravel.com/docs/session', yes: ['laravel_session'], no: ['laravel_sessions'] },
  django: {
    source: 'https://docs.djangoproject.com/en/stable/ref/settings/#session-cookie-name',
    yes: ['sessionid'],
    no: ['mysessionid'],
  },
  rails: {
    source: 'https://guides.rubyonrails.org/security.html#sessions',
    yes: ['_myapp_session', 'remember_user_token'],
    no: ['myapp_session'],
  },
  wordpress: {
    source: 'https://developer.wordpress.org/advanced-administration/wordpress/cookies/',
    yes: ['wordpress_logged_in_0a1b', 'wordpress_sec_0a1b'],
    no: ['wordpress_test_cookie'],
  },
  'auth-js': {
    source: 'https://next-auth.js.org/configuration/options#cookies',
    yes: ['next-auth.session-token', '__Secure-authjs.session-token'],
    no: ['next-auth.callback-url'],
  },
  sap: {
    source: 'https://help.sap.com/docs/SAP_NETWEAVER_AS_ABAP_752',
    yes: ['MYSAPSSO2', 'SAP_SESSIONID_Q9Z_100'],
    no: ['MYSAPSSO3'],
  },
  keycloak: {
    source: 'https://www.keycloak.org/docs/latest/server_admin/',
    yes: ['KEYCLOAK_IDENTITY', 'AUTH_SESSION_ID', 'KEYCLOAK_SESSION_LEGACY'],
    no: ['KEYCLOAK_LOCALE'],
  },
  google: {
    source: 'https://policies.google.com/technologies/cookies',
    yes: ['SAPISID', '__Secure-1PSID'],
    no: ['NID'],
  },
  github: {
    source: 'https://docs.github.com/site-policy/privacy-policies/github-cookies',
    yes: ['user_session', '__Host-user_session_same_site'],
    no: ['dotcom_user'],
  },
};

/** The rows of `LOGIN_WORDS`, each with names of logins thanks to it, and with names that are none. */
export const LOGIN_WORD_PROOFS: Proofs<typeof LOGIN_WORDS> = {
  session: { source: POSTMAN_FILES, yes: ['app_sid', 'granit.sess'], no: ['app_side'] },
  login: { source: OWN_CASES, yes: ['granit_auth', 'rememberMe'], no: ['granit_author'] },
  token: { source: 'RFC 6750', yes: ['granit_jwt', 'bearer'], no: ['granit_jw'] },
};

/** The rows of `HARMLESS_COOKIE_WORDS`, each with names that are harmless thanks to it, and with names of logins. */
export const HARMLESS_COOKIE_PROOFS: Proofs<typeof HARMLESS_COOKIE_WORDS> = {
  forgery: {
    source: 'https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html',
    yes: ['XSRF-TOKEN', '__RequestVerificationToken'],
    no: ['ACCESS-TOKEN'],
  },
  analytics: { source: POSTMAN_FILES, yes: ['ga_session', 'visitor_token', '_parsely_session'], no: ['gala_session'] },
  balancer: {
    source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/sticky-sessions.html',
    yes: ['session_affinity', 'cf_token'],
    no: ['session_affine'],
  },
  preference: { source: OWN_CASES, yes: ['lang_session', 'consent-token'], no: ['language7_session'] },
};
