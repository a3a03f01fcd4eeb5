import { readCookies, sessionRuleOf } from '../../../src/detectors/structures/cookies.ts';

describe('readCookies', () => {
  test.each([
    ['a=1; b=2', ['a=1', 'b=2']],
    ['sid=abc; Path=/; HttpOnly; Expires=Wed, 21 Oct 2015 07:28:00 GMT', ['sid=abc']],
    ['sid="abc"; x=', ['sid=abc']],
    ["sid=abc'; x=y\"; z='", ['sid=abc', 'x=y']],
    ['a=b=c', ['a=b=c']],
    ['novalue; a=1', ['a=1']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(readCookies(text).map(({ name, span }) => `${name}=${text.slice(span.from, span.to)}`)).toEqual(expected);
  });
});

test.each([
  ['JSESSIONID', 'generic-session-jsessionid'],
  ['connect.sid', 'generic-session-express'],
  ['PHPSESSID', 'generic-session-phpsessid'],
  ['ASP.NET_SessionId', 'generic-session-aspnet'],
  ['laravel_session', 'generic-session-laravel'],
  ['sessionid', 'generic-session-django'],
  ['_myapp_session', 'generic-session-rails'],
  ['__Secure-next-auth.session-token', 'generic-session-nextauth'],
  ['__Secure-1PSID', 'generic-session-google'],
  ['access_token', 'generic-session-cookie-header'],
  ['app_sid', 'generic-session-cookie-header'],
  ['XSRF-TOKEN', null],
  ['csrftoken', null],
  ['_ga', null],
  ['_parsely_session', null],
  ['analytics_session_id', null],
  ['AMP_TOKEN', null],
  ['fpc', null],
  ['AWSALB', null],
  ['__RequestVerificationToken', null],
  ['lang', null],
])('cookie %s: %s', (name, ruleId) => {
  expect(sessionRuleOf(name)).toBe(ruleId);
});
