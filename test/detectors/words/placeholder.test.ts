import { classifyKey } from '../../../src/detectors/words/key-words.ts';
import { isWeakPassword, judgeValue, withoutReferences } from '../../../src/detectors/words/placeholder.ts';

/** Whether a value stands for a credential instead of being one, as its key has it judged. */
function isPlaceholder(text: string, key: string | null): boolean {
  const isPassword = key !== null && classifyKey(key).meaning === 'password';
  return judgeValue(text, key, isPassword ? 'password' : 'token').verdict === 'placeholder';
}

describe('placeholders', () => {
  test.each([
    ['', 'token'],
    ['   ', 'token'],
    ['{{token}}', 'token'],
    ['{{vault:api-key}}', 'token'],
    ['{{$guid}}', 'token'],
    ['{{a{{b}}}}', 'token'],
    ['{{a}}{{b}}', 'token'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell's variable
    ['${API_KEY}', 'token'],
    ['$API_KEY', 'token'],
    ['%API_KEY%', 'token'],
    ['<API_KEY>', 'token'],
    ['<your-auth-token>', 'token'],
    ['[your token]', 'token'],
    ['{token}', 'token'],
    ['__TOKEN__', 'token'],
    [':token', 'token'],
    ['process.env.TOKEN', 'token'],
    ['pm.environment.get("x")', 'token'],
    ['op://vault/item/field', 'token'],
    ['ENC[AES256,abc]', 'token'],
    ['********', 'password'],
    ['xxxxxxxx', 'password'],
    ['sk_live_xxxxxxxxxxxx', 'token'],
    ['ab****yz', 'token'],
    ['R5CZ2NWPJTGV9D82...', 'token'],
    ['aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa', 'token'],
    ['abc123abc123abc123', 'token'],
    ['YOUR_API_KEY', 'apiKey'],
    ['yourpassword', 'password'],
    ['insert-your-token-here', 'token'],
    ['TOKEN_GOES_HERE', 'token'],
    ['changeme', 'password'],
    ['string', 'password'],
    ['sua_senha', 'password'],
    ['你的密码', 'password'],
    ['senha_do_usuario', 'password'],
    ['motdepasse_ici', 'password'],
    ['пароль', 'password'],
    ['ваш_пароль', 'password'],
    ['パスワード', 'password'],
    ['비밀번호', 'password'],
    ['Password+Security Token', 'password'],
    ['BASIC_AUTH_PASSWORD', 'password'],
    ['EAP_PEAP_PASSWORD', 'eapPwd'],
    ['aws-secret-key', 'awsSecretKey'],
    ['Access%20Token', 'token'],
    ['newSecretKey', 'secretKey'],
    ['token-secret-value', 'tokenSecret'],
    ['api-key', 'binance-api-key'],
    ['collection-api-key-12345', 'apiKey'],
    ['0123456789abcdef', 'apiKey'],
    ['NOT_APPLICABLE', 'bearer_token'],
    // Made up by the import of an OpenAPI file.
    ['culpa', 'password'],
    ['Duis aute', 'secret'],
    ['magna', 'token'],
    ['NaN', 'password'],
    // The file says where the value comes from.
    ['REPLACED_BY_CI', 'password'],
    ['set-in-ci', 'password'],
    ['<injected from vault>', 'client_secret'],
    ['will be set by login script', 'token'],
    ['auto-generated', 'token'],
    ['preenchido_automaticamente', 'token'],
    ['set automatically', 'password'],
    ['change_in_production', 'password'],
    ['mudar_em_producao', 'password'],
    ['choose-a-strong-password', 'password'],
    // Given to be refused: half of the tests of a login.
    ['wrongpassword', 'password'],
    ['WrongPassword123!', 'password'],
    ['invalid-token-12345', 'token'],
    ['thisisaninvalidtoken', 'token'],
    ['not.a.valid.jwt', 'token'],
    ['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.YOUR_PAYLOAD.SIGNATURE', 'token'],
    ['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.xxx.yyy', 'token'],
    ['fake-jwt-token', 'token'],
    ['expired_token', 'token'],
    ['wrong', 'password'],
    ['incorrect123', 'password'],
    ['senhaErrada', 'senha'],
    ['contraseña_incorrecta', 'password'],
    ['weak', 'password'],
    ['WeakPass', 'password'],
    ['eval-not-a-real-secret', 'password'],
    ['PASSWORD', 'password'],
    ['SECRET', 'password'],
    // Slots of other languages and formats.
    ['&lt;token&gt;', 'token'],
    ['%%TOKEN%%', 'token'],
    ['%{password}', 'password'],
    ['%(password)s', 'password'],
    ['((password))', 'password'],
    ['(string)', 'password'],
    ['«token»', 'password'],
    ['【密码】', 'password'],
    ['[FILTERED]', 'password'],
    ['$.data.access_token', 'password'],
    ['#/components/schemas/Token', 'password'],
    ['$request->password', 'password'],
    // Rules for values, types and functions.
    ['required|string|min:8', 'password'],
    ['min:8', 'password'],
    ['minLength: 8', 'password'],
    ['nullable|string', 'token'],
    ['At least 8 characters', 'token'],
    ['8-20 chars', 'password'],
    ['mindestens8Zeichen', 'password'],
    ['au-moins-8-caracteres', 'password'],
    ['密码长度6-20位', 'password'],
    ['string(64)', 'password'],
    ['varchar(255)', 'token'],
    ['base64(user:pass)', 'token'],
    ['md5(password)', 'password'],
    ['SHA-256', 'password'],
    ['PBKDF2', 'password'],
    // Characters in their order.
    ['ORD-2024-001', 'token'],
    ['abcdef123456', 'token'],
    ['abc123def456ghi789', 'token'],
    ['ABCD-1234-EFGH-5678', 'token'],
    ['12345-67890-abcde', 'token'],
    ['11111111-2222-3333-4444-555555555555', 'token'],
    ['aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee', 'token'],
    ['abc.123.xyz', 'token'],
    ['header.payload.signature', 'token'],
    ['eyJhbGciOi...truncated', 'token'],
    ['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9', 'token'],
    ['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ1c2VySWQiOjF9', 'token'],
    ['eyJ0eXAiOiJKV1Q.eyJleGFtcGQ5M.PRyeTAp', 'token'],
    ['revoked-token-9f8e7d6c5b4a', 'token'],
    // Typed to be refused by the rules for passwords, or as the second of two.
    ['differentpassword123', 'password'],
    ['DifferentPass123!', 'confirmPassword'],
    ['NotTheSame123', 'confirmPassword'],
    ['tooshort', 'password'],
    ['nouppercase1', 'password'],
    ['NoNumbers!', 'password'],
    ['weakpass', 'password'],
    ["admin' --", 'password'],
    ["x' OR 1=1", 'password'],
    ['../../etc/passwd', 'password'],
    // What a column or a member holds.
    ['<<password>>', 'password'],
    ["@{variables('password')}", 'password'],
    ['varchar', 'password'],
    ['String!', 'password'],
    ['?string', 'password'],
    ['char[8]', 'password'],
    ['hashed_password', 'password'],
    ['encryptedPassword', 'password'],
    ['currentPassword', 'password'],
  ])('%j under %s is one', (text, key) => {
    expect(isPlaceholder(text, key)).toBe(true);
  });

  test.each([
    ['Tr0ub4dor-7', 'password'],
    ['Tr0ub4dor-7', 'token'],
    ['S3cretP4ssword', 'password'],
    ['abc123456789', 'password'],
    ['mhmdvv', 'password'],
    ['BadWolf-1963', 'password'],
    ['culpable', 'password'],
    ['hunde+katzen', 'password'],
    ['magna7', 'password'],
    ['NotTonight42', 'password'],
    ['p@$$ w0rd', 'password'],
    ['Weakest-Link7', 'password'],
    ['AJZBBYJGQQFIPSFZWU58UIQUL3', 'token'],
    // A session of Flask: content, time and signature.
    [`${Buffer.from('{"user":7}').toString('base64url')}.ZkM2Aw.q9Zx7Lm2Kp4wR8Tn3Vb6q9Zx7Lm`, 'token'],
    ['2dd3b752-5815-4b9c-9279-1daff1a6758d', 'token'],
    ['https-9f8a7b', 'password'],
    ['(Tr0ub4dor', 'password'],
    ['%Tr0ub4dor%7', 'password'],
    ['$.Tr0ub4dor!7', 'password'],
    ['#Tr0ub4dor/7', 'password'],
    ['minster-Tr0ub4dor', 'password'],
    ['Stringent7', 'password'],
    ['Zeichen8', 'password'],
    ['Passage(7)', 'password'],
    ['sha256-Tr0ub4dor', 'password'],
    ['abcdef123456', 'password'],
    ['Different-Drum7', 'password'],
    ['NoNonsense77', 'password'],
    ['Weakley77', 'password'],
    ['Simple@123', 'password'],
    ['another7', 'password'],
    ["O'Reilly77", 'password'],
    ['chart', 'password'],
    ['string77x', 'password'],
    ['current77-Wander', 'password'],
    ['abcdef12q9Zx', 'token'],
    ['ORD-2024-00A', 'token'],
    ['ORD-2024-001', 'password'],
    ['revokedq9Zx7Lm2', 'token'],
    ['2ab3-9cd8-7ef6', 'token'],
    ['header.payload.Tr0ub4dor7', 'token'],
    [null, 'token'],
  ])('%j under %s is none', (text, key) => {
    expect(isPlaceholder(text ?? 'q9Zx7Lm2', key)).toBe(false);
  });

  test('judges what is left of a template', () => {
    expect(isPlaceholder('{{prefix}}-q9Zx7Lm2', 'token')).toBe(false);
    expect(withoutReferences('Bearer {{a}}.{{b}}')).toBe('Bearer .');
    expect(withoutReferences('{{a{{b}}}} rest')).toBe(' rest');
  });
});

describe('judgeValue', () => {
  test.each<[string, string, 'password' | 'token', string]>([
    ['admin', 'password', 'password', 'weak'],
    ['Password1!', 'password', 'password', 'weak'],
    ['Welcome@123', 'password', 'password', 'weak'],
    ['contraseña', 'password', 'password', 'weak'],
    ['123456', 'password', 'password', 'weak'],
    ['password', 'password', 'password', 'weak'],
    ['PASSWORD1', 'password', 'password', 'weak'],
    ['ADMIN', 'password', 'password', 'weak'],
    ['abcdef123456', 'password', 'password', 'weak'],
    ['Abcdefg1!', 'password', 'password', 'weak'],
    ['Abc@1234', 'password', 'password', 'weak'],
    ['SuperSecretPassword!', 'password', 'password', 'weak'],
    ['Changeling-7', 'password', 'password', 'literal'],
    ['Automatic77', 'password', 'password', 'literal'],
    ['Acegik1!', 'password', 'password', 'literal'],
    ['123e4567-e89b-12d3-a456-426614174999', 'token', 'token', 'documented'],
    ['client123', 'password', 'password', 'weak'],
    ['testpw', 'pw', 'password', 'weak'],
    ['minhasenha', 'senha', 'password', 'weak'],
    ['teste', 'senha', 'password', 'weak'],
    ['Cliente@123', 'senha', 'password', 'weak'],
    ['Testemunha', 'senha', 'password', 'literal'],
    ['blumenpw', 'password', 'password', 'literal'],
    ['nurse123', 'nursePassword', 'password', 'weak'],
    ['doctor', 'doctorPassword', 'password', 'placeholder'],
    ['newSecret123', 'newSecretPassword', 'password', 'placeholder'],
    ['doctor123', 'doctorToken', 'token', 'placeholder'],
    ['keyboard cat', 'session_secret', 'token', 'weak'],
    ['jwtsecret', 'jwt_secret', 'token', 'placeholder'],
    ['AKIAIOSFODNN7EXAMPLE', 'accessKey', 'token', 'documented'],
    ['123e4567-e89b-12d3-a456-426614174000', 'token', 'token', 'documented'],
    ['q9Zx7Lm2Kp4w', 'token', 'token', 'literal'],
  ])('%s under %s as a %s: %s', (text, key, kind, verdict) => {
    expect(judgeValue(text, key, kind).verdict).toBe(verdict);
  });

  test.each<[string, string | null, 'password' | 'token', string]>([
    ['{{token}}', 'token', 'token', 'empty'],
    ['4242424242424242', 'card', 'token', 'documented-words/test-card'],
    ['AKIAIOSFODNN7EXAMPLE', 'accessKey', 'token', 'samples/aws-example'],
    ['PASSWORD', null, 'password', 'slot-in-capitals'],
    ['admin', 'password', 'password', 'well-known-passwords/account'],
    ['nurse123', 'nursePassword', 'password', 'numbered-account'],
    ['keyboard cat', 'session_secret', 'token', 'sample-signing-secrets/framework'],
    ['changeme', 'password', 'password', 'fill-in-words/order'],
    ['appToken', 'app_token', 'token', 'its-own-name'],
    ['abc123abc123abc123', 'token', 'token', 'repetition'],
    ['R5CZ2NWPJTGV9D82…', 'token', 'token', 'cut-off'],
    ['<API_KEY>', 'token', 'token', 'placeholder/angle-slot'],
    ['ab****yz-9******', 'token', 'token', 'placeholder/masked-part'],
    ['newSecretKey', 'secretKey', 'token', 'empty-words'],
    ['BASIC_AUTH_PASSWORD_1', 'x', 'password', 'empty-words'],
    ['EAP_PEAP_PASSWORD', 'eapPwd', 'password', 'constant-name'],
    ['Duis aute', 'token', 'token', 'lorem-words'],
    ['abcdef123456', 'password', 'password', 'sequence'],
    ['abcdef123456', 'token', 'token', 'sequence'],
    ['eyJwithout.any.sense', 'token', 'token', 'json-web-token-sketch'],
    ['acme_live_0a1b2c3d4e5f60718293', 'token', 'token', 'token-placeholder/letters-digits-in-turn'],
    ['collection-api-key-12345', 'x', 'token', 'phrase-of-words'],
    ['9x+test+z', 'token', 'token', 'called-test'],
    ['q9Zx7Lm2Kp4w', 'token', 'token', 'literal'],
  ])('%s under %s as a %s is decided by %s', (text, key, kind, id) => {
    const judgement = judgeValue(text, key, kind);
    expect(judgement.id).toBe(id);
    expect(judgement.reason).toMatch(/\w/);
  });

  test('looks at no more than 200 characters', () => {
    const long = 'q9Zx7Lm2'.repeat(25);
    expect(judgeValue(`${long}<your key here>`, 'token', 'token').verdict).toBe('literal');
    expect(judgeValue(`${'q9Zx7Lm2'.repeat(20)}your_key_here`, 'token', 'token').verdict).toBe('placeholder');
  });
});

test.each([
  ['password', true],
  ['P@ssw0rd', true],
  ['admin2024!', true],
  ['administrators', false],
  ['Tr0ub4dor-7', false],
])('%s weak: %s', (text, expected) => {
  expect(isWeakPassword(text)).toBe(expected);
});
