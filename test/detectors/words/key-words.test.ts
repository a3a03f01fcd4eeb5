import { classifyKey } from '../../../src/detectors/words/key-words.ts';

describe('classifyKey', () => {
  test.each([
    ['password', 'password'],
    ['userPassword', 'password'],
    ['dbpassword', 'password'],
    ['bigip_admin_password', 'password'],
    ['old_password', 'password'],
    ['password2', 'password'],
    ['user[password]', 'password'],
    ['j_password', 'password'],
    ['keyPassphrase', 'password'],
    ['senha', 'password'],
    ['nova_senha', 'password'],
    ['mot_de_passe', 'password'],
    ['kata_sandi', 'password'],
    ['用户密码', 'password'],
    ['пароль', 'password'],
    ['lösenord', 'password'],
    ['hasło', 'password'],
    ['user_pswd', 'password'],
    ['psw', 'password'],
    ['Pasword', 'password'],
    ['passowrd', 'password'],
    ['passwrod', 'password'],
    ['clientSecert', 'secret'],
    ['Authorisation', 'authorization'],
    ['PWORD', 'password'],
    ['brukerpassord', 'password'],
    ['adgangskode', 'password'],
    ['salasana', 'password'],
    ['heslo', 'password'],
    ['jelszó', 'password'],
    ['lozinka', 'password'],
    ['κωδικός', 'password'],
    ['كلمة المرور', 'password'],
    ['סיסמה', 'password'],
    ['sub_key', 'api-key'],
    ['client_secret', 'client-secret'],
    ['CLIENT_SECRET_PROD', 'client-secret'],
    ['apiKey', 'api-key'],
    ['APIKey', 'api-key'],
    ['apikey', 'api-key'],
    ['Ocp-Apim-Subscription-Key', 'api-key'],
    ['chave_api', 'api-key'],
    ['x-f5-auth-token', 'access-token'],
    ['accesstoken', 'access-token'],
    ['reset_password_token', 'access-token'],
    ['refresh_token', 'refresh-token'],
    ['secretKey', 'secret'],
    ['jwt_secret', 'signing-secret'],
    ['privateKey', 'private-key'],
    ['creds-admin', 'credentials'],
    ['mnemonic', 'mnemonic'],
    ['Authorization', 'authorization'],
  ])('%s names a %s', (key, meaning) => {
    expect(classifyKey(key)).toMatchObject({ strength: 'strong', meaning });
  });

  test.each([
    'key',
    'token',
    'STRIPE_KEY',
    'auth',
    'pass',
    'db_pass',
    'token_test',
    'tokenUsuario',
    'token_cliente',
    'payerfspJWSKey',
    'clave',
    'wstoken',
  ])('%s is weak', (key) => {
    expect(classifyKey(key).strength).toBe('weak');
  });

  test.each([
    'password_url',
    'passwordHash',
    'date_password',
    'is_password_reset_required',
    'showPassword',
    'MsgPasswordInvalid',
    'Postman-Token',
    'tokenName',
    'token_type_hint',
    'requested_token_use',
    'accessTokenExpiresIn',
    'credential_type',
    'client_assertion_type',
    'api_key_id',
    'passwordInvalid',
    'senhaInvalida',
    'contraseña_incorrecta',
    'falsches_passwort',
    'mauvais_mot_de_passe',
    'X-Amz-Credential',
    'x-goog-credential',
    'one_time_password',
    'oneTimePassword',
    'keyId',
    'secretName',
    'authorizationUrl',
    'baseToken',
    'fromToken',
    'nextPageToken',
    'csrf_token',
    'X-XSRF-TOKEN',
    '__RequestVerificationToken',
    'publicKey',
    'oauth_consumer_key',
    'clientKey',
    'primary_key',
    'Idempotency-Key',
    'Sec-WebSocket-Key',
  ])('%s says that it is none', (key) => {
    expect(classifyKey(key).strength).toBe('denied');
  });

  test.each([
    'monkey',
    'keyboard',
    'author',
    'secretary',
    'compass',
    'allPassions',
    'walletId',
    'name',
    '',
    'designKeynote',
    'csrftoken',
    'fcmtoken',
    'browserpushtoken',
    'tokenizer',
  ])('%j says nothing', (key) => {
    expect(classifyKey(key).strength).toBe('none');
  });

  test('a sentence is no key', () => {
    expect(classifyKey(`${'a '.repeat(40)}password`).strength).toBe('none');
    expect(classifyKey(`${'a '.repeat(36)}password`).strength).toBe('strong');
  });
});
