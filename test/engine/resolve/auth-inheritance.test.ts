import { buildFake } from '../../support/fakes.ts';
import { environment, type Files, scan } from '../../support/scan.ts';

/** What a level sets: an auth block, `noauth`, or that it goes by the one above. */
type Setting = { readonly type: string; readonly params: Readonly<Record<string, unknown>> } | 'noauth' | 'inherit';
type Level = 'shop' | 'orders' | 'deep' | 'top' | 'list' | 'leaf';
type Settings = Partial<Readonly<Record<Level, Setting>>>;
type FormName = 'v1' | 'v2.0' | 'v2.1' | 'v3';

const SECRET = buildFake('<24 alnum>', 41);
const OTHER = buildFake('<24 alnum>', 42);

const bearer = (token: string): Setting => ({ type: 'bearer', params: { token } });
const basic = (password: string): Setting => ({ type: 'basic', params: { username: 'ada', password } });

function rowsOf(params: Readonly<Record<string, unknown>>): unknown {
  return Object.entries(params).map(([key, value]) => ({ key, value, type: 'string' }));
}

function authOf(form: FormName, setting: Setting | undefined): object {
  if (setting === undefined) return {};
  if (setting === 'inherit') return { auth: form === 'v3' ? { type: 'inherit' } : null };
  if (setting === 'noauth') return { auth: { type: 'noauth' } };
  const { type, params } = setting;
  if (form === 'v3') return { auth: { type, credentials: params } };
  return { auth: { type, [type]: form === 'v2.0' ? params : rowsOf(params) } };
}

/**
 * A collection `shop` with a request `top`, and a folder `orders` with a request `list` and a folder `deep` with a
 * request `leaf`; each request goes to a host of its own.
 */
function filesOf(form: FormName, settings: Settings): Files {
  const auth = (level: Level): object => authOf(form, settings[level]);
  const url = (level: Level): string => `https://${level}.shop.test/x`;
  if (form === 'v3') {
    const root = 'postman/collections/shop';
    const level = (name: Level): string => JSON.stringify({ $kind: 'collection', name, ...auth(name) });
    const request = (name: Level): string =>
      JSON.stringify({ $kind: 'http-request', url: url(name), method: 'GET', ...auth(name) });
    return {
      [`${root}/.resources/definition.yaml`]: level('shop'),
      [`${root}/top.request.yaml`]: request('top'),
      [`${root}/orders/.resources/definition.yaml`]: level('orders'),
      [`${root}/orders/list.request.yaml`]: request('list'),
      [`${root}/orders/deep/.resources/definition.yaml`]: level('deep'),
      [`${root}/orders/deep/leaf.request.yaml`]: request('leaf'),
    };
  }
  if (form === 'v1') {
    const folder = (id: Level, parent: Level | null): object => ({ id, name: id, folder: parent, ...auth(id) });
    const request = (id: Level, within: Level | null): object => ({
      ...{ id, name: id, folder: within, url: url(id), method: 'GET', dataMode: 'raw', ...auth(id) },
    });
    const folders = [folder('orders', null), folder('deep', 'orders')];
    const requests = [request('top', null), request('list', 'orders'), request('leaf', 'deep')];
    return { 'c.json': { id: 'shop', name: 'shop', order: ['top'], folders, requests, ...auth('shop') } };
  }
  const item = (name: Level): object => ({ name, request: { method: 'GET', url: url(name), ...auth(name) } });
  const deep = { name: 'deep', item: [item('leaf')], ...auth('deep') };
  const orders = { name: 'orders', item: [item('list'), deep], ...auth('orders') };
  const schema = `https://schema.getpostman.com/json/collection/${form}.0/collection.json`;
  return { 'c.json': { info: { name: 'shop', schema }, item: [item('top'), orders], ...auth('shop') } };
}

/** The requests that the secret is said to be used by, by their hosts. */
function usersIn(files: Files): readonly string[] {
  const findings = scan(files).findings.filter(({ secret }) => secret?.reveal() === SECRET);
  expect(findings).toHaveLength(1);
  const { requests, hosts } = findings[0]!.usedBy;
  expect(requests).toBe(hosts.length);
  return hosts.map((host) => host.replace('.shop.test', '')).sort();
}

describe.each<FormName>(['v1', 'v2.0', 'v2.1', 'v3'])('in %s', (form) => {
  test.each<[what: string, settings: Settings, users: readonly Level[]]>([
    ['the collection’s goes with every request', { shop: bearer(SECRET) }, ['leaf', 'list', 'top']],
    ['a folder’s goes with those in it', { orders: bearer(SECRET) }, ['leaf', 'list']],
    ['an inner folder’s goes with its own', { deep: bearer(SECRET) }, ['leaf']],
    ['a request’s goes with itself', { list: bearer(SECRET) }, ['list']],
    ['a request’s own ends it', { shop: bearer(SECRET), list: bearer(OTHER) }, ['leaf', 'top']],
    ['a request’s `noauth` ends it', { shop: bearer(SECRET), leaf: 'noauth' }, ['list', 'top']],
    ['a folder’s own ends it', { shop: bearer(SECRET), orders: basic(OTHER) }, ['top']],
    ['a folder’s `noauth` ends it', { shop: bearer(SECRET), orders: 'noauth' }, ['top']],
    ['an inner folder’s own ends it', { shop: bearer(SECRET), deep: bearer(OTHER) }, ['list', 'top']],
    ['an inner folder’s `noauth` ends a folder’s', { orders: bearer(SECRET), deep: 'noauth' }, ['list']],
    [
      'what inherits ends nothing',
      { shop: bearer(SECRET), orders: 'inherit', leaf: 'inherit' },
      ['leaf', 'list', 'top'],
    ],
    ['below `noauth` a folder starts anew', { shop: bearer(OTHER), orders: 'noauth', deep: bearer(SECRET) }, ['leaf']],
    ['where all override it, nothing uses it', { orders: bearer(SECRET), list: 'noauth', deep: bearer(OTHER) }, []],
  ])('%s', (_, settings, users) => {
    expect(usersIn(filesOf(form, settings))).toEqual(users);
  });

  test('a variable in a block goes where the block does', () => {
    const files = filesOf(form, {
      shop: bearer('{{token}}'),
      orders: 'noauth',
      top: 'inherit',
      leaf: bearer('{{other}}'),
    });
    const root = form === 'v3' ? 'postman/environments/e.json' : 'e.json';
    expect(usersIn({ ...files, [root]: environment({ token: SECRET }) })).toEqual(['top']);
    expect(usersIn({ ...files, [root]: environment({ other: SECRET }) })).toEqual(['leaf']);
  });
});

test('v1 knows a block by the name of its helper', () => {
  const helper = (token: string): object => ({ currentHelper: 'bearerAuth', helperAttributes: { token } });
  const request = (id: string, rest: object): object => ({ id, name: id, url: `https://${id}.shop.test`, ...rest });
  const auth = { type: 'bearer', bearer: rowsOf({ token: SECRET }) };
  const requests = [
    request('top', { currentHelper: null, helperAttributes: null }),
    request('list', helper(OTHER)),
    request('leaf', { currentHelper: 'bearerAuth', helperAttributes: JSON.stringify({ token: OTHER }) }),
  ];
  expect(usersIn({ 'c.json': { id: 'c', name: 'c', order: [], auth, requests } })).toEqual(['top']);
});

describe('folders of one name', () => {
  test('are told apart', () => {
    const item = (name: string): object => ({ name, request: { method: 'GET', url: `https://${name}.shop.test` } });
    const folder = (name: string, rest: object): object => ({ name: 'Same', item: [item(name)], ...rest });
    const content = {
      info: { name: 'c', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
      item: [folder('one', authOf('v2.1', bearer(SECRET))), folder('two', {})],
    };
    expect(usersIn({ 'c.json': content })).toEqual(['one']);
  });
});

describe('each parameter goes where its type sends it', () => {
  const URLS = { accessTokenUrl: 'https://login.shop.test/token', authUrl: 'https://consent.shop.test/auth' };
  const RENEWAL = { refreshTokenUrl: 'https://renew.shop.test/token' };
  const ids = {
    clientId: 'shop-web',
    username: 'ada',
    accessKey: 'AKIDEXAMPLE',
    consumerKey: 'shop-web',
    authId: 'ada',
  };

  /** Where the secret goes as a parameter of the collection's block: literally, and through a variable. */
  function hostsOf(type: string, params: Readonly<Record<string, unknown>>): readonly string[] {
    const hosts = (value: string, rest: Files): readonly string[] => {
      const filled = JSON.parse(JSON.stringify(params).replace('SECRET', value));
      const files = filesOf('v2.1', { shop: { type, params: { ...ids, ...filled } }, orders: 'noauth' });
      const [finding] = scan({ ...files, ...rest }).findings.filter(({ secret }) => secret?.reveal() === SECRET);
      expect(finding!.usedBy.requests).toBe(1);
      return finding!.usedBy.hosts.map((host) => host.replace('.shop.test', ''));
    };
    const direct = hosts(SECRET, {});
    expect(hosts('{{shared}}', { 'e.json': environment({ shared: SECRET }, 'secret') })).toEqual(direct);
    return direct;
  }

  test.each<[type: string, params: Readonly<Record<string, unknown>>, hosts: readonly string[]]>([
    ['oauth2', { accessToken: 'SECRET', ...URLS }, ['top']],
    ['oauth2', { accessToken: 'SECRET', addTokenTo: 'queryParams', ...URLS }, ['top']],
    ['oauth2', { clientSecret: 'SECRET', ...URLS }, ['login']],
    ['oauth2', { clientSecret: 'SECRET', client_authentication: 'body', ...URLS, ...RENEWAL }, ['login']],
    ['oauth2', { password: 'SECRET', grant_type: 'password_credentials', ...URLS }, ['login']],
    ['oauth2', { refreshToken: 'SECRET', ...URLS }, ['login']],
    ['oauth2', { refreshToken: 'SECRET', ...URLS, ...RENEWAL }, ['renew']],
    ['oauth2', { clientSecret: 'SECRET' }, []],
    ['oauth2', { clientSecret: 'SECRET', accessTokenUrl: '{{loginUrl}}/token' }, []],
    ['oauth1', { consumerSecret: 'SECRET' }, ['top']],
    ['oauth1', { tokenSecret: 'SECRET', token: 'a-token' }, ['top']],
    ['awsv4', { secretKey: 'SECRET', region: 'eu-west-1' }, ['top']],
    ['awsv4', { sessionToken: 'SECRET' }, ['top']],
    ['hawk', { authKey: 'SECRET' }, ['top']],
    ['digest', { password: 'SECRET', realm: 'shop' }, ['top']],
    ['ntlm', { password: 'SECRET', domain: 'SHOP' }, ['top']],
    ['edgegrid', { clientSecret: 'SECRET' }, ['top']],
    ['edgegrid', { clientToken: 'SECRET' }, ['top']],
    ['apikey', { key: 'X-Api-Key', value: 'SECRET', in: 'header' }, ['top']],
    ['apikey', { key: 'apikey', value: 'SECRET', in: 'query' }, ['top']],
    ['jwt', { secret: 'SECRET', algorithm: 'HS256' }, ['top']],
    ['basic', { password: 'SECRET' }, ['top']],
    ['bearer', { token: 'SECRET' }, ['top']],
  ])('%s %j', (type, params, hosts) => {
    expect(hostsOf(type, params)).toEqual(hosts);
  });

  test('further parameters of oauth2’s requests go where those do', () => {
    const row = (key: string): object[] => [{ key, value: 'SECRET', enabled: true, send_as: 'request_body' }];
    expect(hostsOf('oauth2', { ...URLS, ...RENEWAL, tokenRequestParams: row('client_assertion') })).toEqual(['login']);
    expect(hostsOf('oauth2', { ...URLS, ...RENEWAL, refreshRequestParams: row('client_assertion') })).toEqual([
      'renew',
    ]);
  });
});
