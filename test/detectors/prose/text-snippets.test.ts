import { createTextScan } from '../../../src/detectors/forms/scan-text.ts';
import type { Writing } from '../../../src/detectors/prose/snippet.ts';
import { createSnippetFinder, SNIPPET_WORDS } from '../../../src/detectors/prose/text-snippets.ts';
import { classifyKey } from '../../../src/detectors/words/key-words.ts';

const finder = createSnippetFinder(classifyKey);
const scan = createTextScan({ forms: [], structural: [], snippets: SNIPPET_WORDS });

function found(text: string, writing: Writing = 'prose'): readonly string[] {
  return finder
    .find(text, scan(text).snippets, writing)
    .map(({ span, ruleId }) => `${text.slice(span.from, span.to)} ${ruleId.replace('generic-', '')}`);
}

const TOKEN = 'q9Zx7Lm2Kp4wR8Tn3Vb6';

describe('name and value', () => {
  test.each([
    ['password: Tr0ub4dor-7', 'Tr0ub4dor-7 password-field'],
    ['Password = "Tr0ub4dor-7".', 'Tr0ub4dor-7 password-field'],
    ['**password**: `Tr0ub4dor-7`', 'Tr0ub4dor-7 password-field'],
    ['- **Password:** Tr0ub4dor-7', 'Tr0ub4dor-7 password-field'],
    ['- __Password:__ `Tr0ub4dor-7`', 'Tr0ub4dor-7 password-field'],
    ['*Password:* admin123\n', 'admin123 weak-password'],
    ['<b>Password:</b> Tr0ub4dor-7', 'Tr0ub4dor-7 password-field'],
    ['The password is: Tr0ub4dor-7', 'Tr0ub4dor-7 password-field'],
    ['Das Passwort ist: `Tr0ub4dor-7`', 'Tr0ub4dor-7 password-field'],
    ['password:**Tr0ub4dor-7**', 'Tr0ub4dor-7 password-field'],
    ['{"password": "Tr0ub4dor-7"}', 'Tr0ub4dor-7 password-field'],
    ['{\\"password\\":\\"Tr0ub4dor-7\\"}', 'Tr0ub4dor-7 password-field'],
    ['user: joe\nPassword: Granite77!\n', 'Granite77! password-field'],
    ['{"password": "Granite77!",', 'Granite77! password-field'],
    ["{'password': 'Gra\"nite77'}", 'Gra"nite77 password-field'],
    [`API key: \`${TOKEN}\`.`, `${TOKEN} secret-field`],
    [`Your Secret Key is "${TOKEN}"`, `${TOKEN} secret-field`],
    ['log in with password: admin', 'admin weak-password'],
    ['New password: Granite77', 'Granite77 password-field'],
    ['Casino password: Granite77', 'Granite77 password-field'],
    ['password: ERRA_1001x', 'ERRA_1001x password-field'],
    ['<p>Password: <b>Granite77!</b></p>', 'Granite77! password-field'],
    ['Identifiant : joe / Mot de passe : Granite77!', 'Granite77! password-field'],
    ['Логин: joe Пароль: Granite77!', 'Granite77! password-field'],
    ['用户名: joe, 密码: Granite77!', 'Granite77! password-field'],
    ['账号：joe，默认密码：Granite77!。', 'Granite77! password-field'],
    [`APP KEY：${TOKEN}`, `${TOKEN} secret-field`],
    [`密钥：${TOKEN}`, `${TOKEN} secret-field`],
    [`Токен: ${TOKEN}`, `${TOKEN} secret-field`],
    ['The password is "Tr0ub4dor-7".', 'Tr0ub4dor-7 password-field'],
    ['| password | Tr0ub4dor-7 | of the test user |', 'Tr0ub4dor-7 password-field'],
    ['<tr><td>Password</td>\n  <td>Tr0ub4dor-7</td></tr>', 'Tr0ub4dor-7 password-field'],
    [`Use the token \`${TOKEN}\` in the header`, `${TOKEN} secret-field`],
    ['DB_PASSWORD=Tr0ub4dor-7;', 'Tr0ub4dor-7 password-field'],
    ['?user=x&password=Tr0ub4dor-7&z=1', 'Tr0ub4dor-7 password-field'],
    [`sign = md5(text + "&key=${TOKEN}")`, `${TOKEN} secret-field`],
    [`api_key = ${TOKEN}`, `${TOKEN} secret-field`],
    [`X-Api-Key: ${TOKEN}, then`, `${TOKEN} secret-field`],
    [`token: "${TOKEN}"`, `${TOKEN} secret-field`],
    [`clientSecret => '${TOKEN}'`, `${TOKEN} oauth-client-secret`],
    [`npx tool --api-key ${TOKEN} --verbose`, `${TOKEN} secret-field`],
    [`npx tool --token=${TOKEN}`, `${TOKEN} secret-field`],
    [`{"key": "apiKey", "value": "${TOKEN}"}`, `${TOKEN} secret-field`],
    [`{"key":"apiKey","type":"text","value":"${TOKEN}"}`, `${TOKEN} secret-field`],
    [`- key: apiKey\n  value: ${TOKEN}\n`, `${TOKEN} secret-field`],
    [`Authorization: Bearer ${TOKEN}`, `${TOKEN} authorization-bearer`],
    [`-H 'x: y' -H "authorization: token ${TOKEN}"`, `${TOKEN} secret-field`],
    [`use Bearer ${TOKEN}.`, `${TOKEN} authorization-bearer`],
    ['use Basic YWxpY2U6VHIwdWI0ZG9yLTc= here', 'YWxpY2U6VHIwdWI0ZG9yLTc= authorization-basic'],
    ['curl -X POST -u alice:Tr0ub4dor-7 https://x', 'Tr0ub4dor-7 curl-user-credentials'],
    ['Authorization: Basic YWxpY2U6VHIwdWI0ZG9yLTc=', 'YWxpY2U6VHIwdWI0ZG9yLTc= authorization-basic'],
    [`Authorization: Bearer joe:${TOKEN}`, `joe:${TOKEN} secret-field`],
    [`token: Bearer ${TOKEN}.`, `${TOKEN} authorization-bearer`],
    ['curl --user "alice:Tr0ub4dor-7"', 'Tr0ub4dor-7 curl-user-credentials'],
    ['curl -u admin:admin123 https://x', 'admin123 weak-password'],
    ['curl https://x \\\n  -X POST \\\n  -u alice:Tr0ub4dor-7', 'Tr0ub4dor-7 curl-user-credentials'],
    ['user: joe, pass: Granite77!', 'Granite77! password-field'],
    ['user: joe, pass: granite77', 'granite77 password-field'],
    ['E-Mail: joe@acme.example / pw: admin123', 'admin123 weak-password'],
    ['pass: Granite77!', 'Granite77! password-field'],
    ['pw = GraniteLake77', 'GraniteLake77 password-field'],
    ['(user/pass: joe/Granite77!)', 'Granite77! password-field'],
    ['the password is Granite77!', 'Granite77! password-field'],
    ['The password is GraniteLake77. Then go on.', 'GraniteLake77 password-field'],
    [`the token is ${TOKEN}`, `${TOKEN} secret-field`],
    ['password → Granite77!', 'Granite77! password-field'],
    ['password -> `Granite77!`', 'Granite77! password-field'],
    ['password:\nGranite77!\nThen go on', 'Granite77! password-field'],
    ['**Password:**\n\n```\nGranite77!\n```', 'Granite77! password-field'],
    ['password: “Granite77!”', 'Granite77! password-field'],
    ['Passwort: „Granite77!“', 'Granite77! password-field'],
    ['login joe / Granite77!', 'Granite77! password-field'],
    ['Log in as driver / Granite77! first', 'Granite77! password-field'],
    ['sign in with joe@acme.example / granite77', 'granite77 password-field'],
    ['Log in: login with joe@acme.example / granite77', 'granite77 password-field'],
    ['Login as admin / admin123.', 'admin123 weak-password'],
    ['Test account: joe@acme.example:GraniteLake77', 'GraniteLake77 password-field'],
    ['<password>Granite77!</password>', 'Granite77! password-field'],
    ['<wsse:Password Type="a#PasswordText">Granite77!</wsse:Password>', 'Granite77! password-field'],
    [`curl -H 'Cookie: lang=en; session=${TOKEN}' https://x`, `${TOKEN} session-cookie-header`],
    [`curl https://x -b 'session=${TOKEN}; lang=en'`, `${TOKEN} session-cookie-header`],
    [`curl https://x --cookie session=${TOKEN} -v`, `${TOKEN} session-cookie-header`],
    [`Set-Cookie: JSESSIONID=${TOKEN}; Path=/\n`, `${TOKEN} session-jsessionid`],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe('code', () => {
  test.each([
    ['{ key: "password", value: "Tr0ub4dor-7" }', ['Tr0ub4dor-7 password-field']],
    ["const d = 'user=joe&password=Granite77&x=1'", ['Granite77 password-field']],
    ["const d = 'user=joe&password=Granite77'", ['Granite77 password-field']],
    ['const d = "{\\"password\\": \\"Granite77\\"}"', ['Granite77 password-field']],
    ['{ key: "password", value: password }', []],
    ['{ "password": passwordOfUser1, "user": user1 }', []],
    ['const password = CryptoJS.enc.Base64.stringify(text)', []],
    ['form.password = settings.password2;', []],
  ])('%s', (text, expected) => {
    expect(found(text, 'code')).toEqual(expected);
  });
});

describe('prose', () => {
  test.each([
    'The password: must be 8 characters',
    '- `test_password`: Password for encryption tests',
    "- `password`: User's password",
    '- `password`: Password of the user',
    'pass: 123 tests',
    'pass: granite77',
    'pass=2 fail=3',
    'bypass: Granite77!',
    'the password is required',
    'the password is granite77',
    'The password is joe1@acme.example',
    'password → field2',
    'password:\n  Granite77! is the example',
    'password:\n  description: Granite77',
    'the password “Granite Lake 77”',
    'login / logout / v2',
    'login page / register2',
    'log in / sign up2',
    'sign in with Google / GitHub2',
    'Login admin / v2.0 API',
    'login: true, account: 1234/AbCd5678',
    'login token: GraniteLake77',
    '<password>string</password>',
    '<user> and <password> granite77',
    'Cookie: lang=en; theme=q9Zx7Lm2Kp4wR8Tn3Vb6',
    'Cookie: session={{session}}; a=b',
    "curl https://x -b 'cookies.txt'",
    'password: required',
    'password: <string>',
    'password: <b>string</b>',
    'Reset password: /api/v2/users/reset',
    'Mot de passe : 8 caractères',
    'Пароль: минимум 8 символов',
    '密码：6-20位字母和数字',
    '密码: MD5 加密',
    '修改密码：/api/v2/user',
    'password: <your password>',
    'password: {{password}}',
    'password: ********',
    'Your password = the one you chose',
    'secret: string',
    'mutation login($password: String!, $token: Token!) { login { token } }',
    'type User { password: String! }',
    "if (typeof password === 'undefined') { password='password' }",
    'API key is required',
    'the password is sha256 hashed',
    '| password | string | 8-20 characters |',
    '<td>password</td><td>string</td><td>8-20 characters</td>',
    '<td>password</td><td>admin</td>',
    '**Password:** required, at least 8 characters',
    '**Token:** the token of the user',
    '**Password:**\nTr0ub4dor-7',
    'the password is: encrypted with SHA-256',
    'api_key: YOUR_API_KEY',
    'api_key: see below',
    'api_key=abc',
    'sign = md5(text + "&key=" + apiKey)',
    '?page=1&key=name',
    `tokenName: ${TOKEN}`,
    `publicKey: ${TOKEN}`,
    'token: BTC-USDT-20240101',
    'the token is 2dd3b752-5815-4b9c-9279-1daff1a6758d',
    'Bearer token is required',
    'Bearer realm="x"',
    // Cut short, as documentation shows tokens.
    `Authorization: Bearer ${TOKEN}...`,
    `use Bearer ${TOKEN}…`,
    `{"token": "${TOKEN}..."}`,
    `token: ${TOKEN}...`,
    'Authorization: Basic dXNlcm5hbWU6cGFzc3dvcmQ=',
    'Authorization: Basic base64(id:secret7)',
    "'password' => 'required|string|min:8|confirmed',",
    'password: min:8',
    'password: at-least-8-chars',
    'password: SHA256(password + salt)',
    // What happens then.
    'Wrong password: E1002',
    `- Invalid token: ${TOKEN}`,
    'Reset password: step1',
    'password: ERR_1001',
    'password: OAuth2.0',
    'password: 2024-01-01',
    'password: 6-128',
    'Bearer {{token}}',
    'Basic realm="x"',
    'Basic dXNlcjpwYXNz',
    'Basic Og==',
    'Basic information about tokens',
    'curl -u user:password https://x',
    'curl -u {{user}}:{{password}} https://x',
    'curl -u $USER:$PASS https://x',
    'authorization_endpoint: https://login.example.com/oauth2/v2.0/authorize',
    '',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('tables', () => {
  test.each([
    ['| User | Password |\n|---|---|\n| joe | Tr0ub4dor-7 |\n| ann | `Granite77!` |', ['Tr0ub4dor-7', 'Granite77!']],
    ['User | Password\r\n:--- | :---:\r\njoe | **Tr0ub4dor-7**\r\n\r\na | Granite77', ['Tr0ub4dor-7']],
    [`| Password | API key |\n|---|---|\n| admin123 | ${TOKEN} |`, ['admin123', TOKEN]],
    [`| Senha |\n|---|\n| Granite77! |`, ['Granite77!']],
    ['| Feature | Password |\n|---|---|\n| supported | yes |\n| length | 8 |\n| rule | at least 8 |', []],
    ['| User | Reset password |\n|---|---|\n| joe | Tr0ub4dor-7 |', []],
    ['| Password | Token |\n| Tr0ub4dor-7 | x |', []],
    ['| User | Password |\n|---|---|\n| joe | Tr0ub4dor-7 |\nPage Granite77', ['Tr0ub4dor-7']],
    ['| Route | Password |\n|---|---|\n| /a | 8-128chars |\n| /b | SHA-256 |\n| /c | required|min:8 |', []],
    ['| Field | Password |\n|---|---|\n| joe |\n| ann | {{password}} | Tr0ub4dor-7 |', []],
  ])('%j', (text, expected) => {
    expect(found(text).map((line) => line.split(' ')[0])).toEqual(expected);
  });
});

test('finds each pair of many, once', () => {
  const text = `user: a\npassword: Tr0ub4dor-7\napi_key: ${TOKEN}\npassword: Tr0ub4dor-8`;
  expect(found(text)).toEqual(['Tr0ub4dor-7 password-field', `${TOKEN} secret-field`, 'Tr0ub4dor-8 password-field']);
});

test('finds what stands before the login of a command, and the login', () => {
  const text = `curl -H 'Authorization: token ${TOKEN}' -u joe:Tr0ub4dor-7 https://x`;
  expect(found(text)).toEqual(['Tr0ub4dor-7 curl-user-credentials', `${TOKEN} secret-field`]);
});

test('is linear on hostile text', () => {
  expect(found('password'.repeat(20_000))).toEqual([]);
  expect(found('curl -u a'.repeat(10_000))).toEqual([]);
  expect(found('password:"Kolibri7";'.repeat(10_000))).toHaveLength(1000);
  expect(found('token|\n--|\n'.repeat(5000))).toEqual([]);
});
