import type {
  HARMLESS_HEADS,
  HARMLESS_QUALIFIERS,
  HARMLESS_STARTS,
  IDENTIFYING_QUALIFIERS,
  OTHER_COMPANIONS,
  OTHER_WORDS,
  OWNERS,
  QUALIFIERS,
  SERVICE_NAMES,
  TICKETS,
} from './harmless-names.ts';
import { OWN_CASES, POSTMAN_FILES, PUBLIC_TESTS } from './sources.ts';
import type { Proofs } from './table.ts';

/** The rows of `QUALIFIERS`, each with names that count thanks to it, and with names that do not. */
export const QUALIFIER_PROOFS: Proofs<typeof QUALIFIERS> = {
  environment: { source: POSTMAN_FILES, yes: ['token_prod', 'keySandbox'], no: ['token_product'] },
  variant: {
    source: 'https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage',
    yes: ['keyPrimary', 'token_old'],
    no: ['token_blue'],
  },
  version: { source: 'numbers of versions, as APIs have them', yes: ['token_v2'], no: ['token_w2'] },
  part: { source: POSTMAN_FILES, yes: ['token_value', 'keyHeader'], no: ['token_valley'] },
  spelling: {
    source: 'https://kubernetes.io/docs/concepts/configuration/secret/',
    yes: ['token_b64'],
    no: ['token_c64'],
  },
  owner: { source: POSTMAN_FILES, yes: ['tokenAdmin', 'token_usuario'], no: ['token_admiral'] },
};

/** The rows of `HARMLESS_HEADS`, each with names that are none of a credential thanks to it, and with names that are. */
export const HARMLESS_HEAD_PROOFS: Proofs<typeof HARMLESS_HEADS> = {
  where: { source: POSTMAN_FILES, yes: ['password_url', 'privateKeyFile'], no: ['url_password'] },
  which: { source: POSTMAN_FILES, yes: ['secretId', 'access_token_name'], no: ['name_secret'] },
  kind: { source: 'RFC 6749, section 5.1', yes: ['access_token_type'], no: ['type_access_token'] },
  when: { source: POSTMAN_FILES, yes: ['access_token_expiration', 'password_changed'], no: ['time_password'] },
  size: { source: POSTMAN_FILES, yes: ['secret_size', 'passwordLength'], no: ['size_secret'] },
  salt: {
    source: 'https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html',
    yes: ['password_salt'],
    no: ['salt_password'],
  },
  rule: { source: POSTMAN_FILES, yes: ['password_hint', 'passwordPolicy'], no: ['policy_password'] },
  state: { source: POSTMAN_FILES, yes: ['password_required', 'secretStatus'], no: ['status_secret'] },
  digest: {
    source: 'https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html',
    yes: ['passwordHash', 'secret_checksum'],
    no: ['hash_password'],
  },
  use: { source: POSTMAN_FILES, yes: ['password_config', 'secret_use'], no: ['config_password'] },
  code: { source: POSTMAN_FILES, yes: ['password_code'], no: ['code_password'] },
  talk: { source: OWN_CASES, yes: ['secret_question', 'passwordError'], no: ['question_secret'] },
  form: {
    source: 'https://html.spec.whatwg.org/multipage/forms.html',
    yes: ['password_field', 'passwordReset'],
    no: ['field_password'],
  },
  party: { source: 'RFC 7519, section 4.1', yes: ['access_token_issuer', 'secretOwner'], no: ['owner_secret'] },
  structure: {
    source: 'https://json-schema.org/specification',
    yes: ['secretList', 'passwordSchema'],
    no: ['list_secret'],
  },
  coin: {
    source: 'https://eips.ethereum.org/EIPS/eip-20',
    yes: ['access_token_amount', 'secret_balance'],
    no: ['balance_secret'],
  },
  action: {
    source: 'RFC 7009 and RFC 7662',
    yes: ['access_token_revocation', 'passwordGenerator'],
    no: ['generator_password'],
  },
  'public-half': { source: 'RFC 5280', yes: ['privateKeyCert', 'secret_public'], no: ['cert_password'] },
  wrong: { source: PUBLIC_TESTS, yes: ['senhaInvalida', 'password_wrong'], no: ['granit_password'] },
};

/** The rows of `HARMLESS_STARTS`, likewise. */
export const HARMLESS_START_PROOFS: Proofs<typeof HARMLESS_STARTS> = {
  question: { source: 'names of truth values in programs', yes: ['is_password', 'hasSecret'], no: ['isle_password'] },
  switch: { source: POSTMAN_FILES, yes: ['showPassword', 'use_secret'], no: ['shower_password'] },
  count: { source: POSTMAN_FILES, yes: ['maxPassword', 'date_password'], no: ['maxim_password'] },
  none: { source: 'names of truth values in programs', yes: ['no_password', 'withoutSecret'], no: ['note_password'] },
  talk: { source: 'names of messages in programs', yes: ['error_password', 'lblPassword'], no: ['erroll_password'] },
  wrong: { source: OWN_CASES, yes: ['bad_password', 'invalidPassword'], no: ['badge_password'] },
  action: { source: POSTMAN_FILES, yes: ['generatePassword', 'forgot_password'], no: ['gentle_password'] },
  digest: {
    source: 'https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html',
    yes: ['hashedPassword'],
    no: ['hasher_password'],
  },
  'public-half': { source: OWN_CASES, yes: ['public_secret', 'publishableSecret'], no: ['published_secret'] },
  sample: { source: 'names in documentation', yes: ['examplePassword'], no: ['exam_password'] },
};

/** The rows of `SERVICE_NAMES`, each with names that name a credential thanks to it, and with names that do not. */
export const SERVICE_NAME_PROOFS: Proofs<typeof SERVICE_NAMES> = {
  messages: {
    source: POSTMAN_FILES,
    yes: ['message-queue-client-secret', 'messageBrokerPassword', 'TEXT_LOCAL_API_KEY'],
    no: ['message_new_password', 'text_password'],
  },
  software: {
    source: 'https://next-auth.js.org/configuration/options#nextauth_secret',
    yes: ['NEXT_AUTH_SECRET', 'text-to-speech-api-key', 'last_fm_api_key'],
    no: ['last_password', 'error_api_key'],
  },
};

/** The rows of `HARMLESS_QUALIFIERS`, likewise. */
export const HARMLESS_QUALIFIER_PROOFS: Proofs<typeof HARMLESS_QUALIFIERS> = {
  page: { source: POSTMAN_FILES, yes: ['page_token', 'syncToken'], no: ['pager_token'] },
  forgery: { source: POSTMAN_FILES, yes: ['authenticity_token', 'antiforgery_key'], no: ['forge_token'] },
  repetition: {
    source: 'https://docs.stripe.com/api/idempotent_requests',
    yes: ['idempotent_key', 'dedupKey'],
    no: ['potent_key'],
  },
  request: { source: POSTMAN_FILES, yes: ['Postman-Token', 'trace_key'], no: ['postbox_token'] },
  coin: { source: POSTMAN_FILES, yes: ['base_token', 'fromToken'], no: ['basement_token'] },
  version: {
    source: POSTMAN_FILES,
    yes: ['updateToken', 'concurrency_token'],
    no: ['updaterToken'],
  },
  design: {
    source: 'https://www.designtokens.org',
    yes: ['design_token'],
    no: ['designer_token'],
  },
  row: { source: OWN_CASES, yes: ['primary_key', 'sortKey'], no: ['primer_key'] },
  'public-half': { source: 'https://docs.stripe.com/keys', yes: ['app_publishable_key'], no: ['published_key'] },
  item: {
    source: 'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/',
    yes: ['issue_key', 'projectKey'],
    no: ['issuer2_key'],
  },
  keyboard: {
    source: 'https://www.w3.org/TR/uievents-key/',
    yes: ['arrow_key', 'shiftKey'],
    no: ['arrowhead_key'],
  },
  tree: { source: 'names of parts of data', yes: ['group_key', 'parentKey'], no: ['grouper_key'] },
  payment: { source: POSTMAN_FILES, yes: ['card_token', 'donation_token'], no: ['cardinal_token'] },
  device: {
    source: 'https://firebase.google.com/docs/cloud-messaging/manage-tokens',
    yes: ['device_token', 'pushToken'],
    no: ['devil_token'],
  },
  captcha: {
    source: 'https://developers.google.com/recaptcha/docs/verify',
    yes: ['captcha_token', 'recaptchaToken'],
    no: ['capture_token'],
  },
  thing: { source: POSTMAN_FILES, yes: ['file_token', 'inviteToken'], no: ['filet_token'] },
};

/** The rows of `IDENTIFYING_QUALIFIERS`, likewise. */
export const IDENTIFYING_PROOFS: Proofs<typeof IDENTIFYING_QUALIFIERS> = {
  party: { source: 'RFC 5849, section 1.1', yes: ['consumer_key', 'clientKey'], no: ['granit_key'] },
};

/** The rows of `TICKETS`, likewise. */
export const TICKET_PROOFS: Proofs<typeof TICKETS> = {
  ride: { source: 'names of tickets', yes: ['boardingPass', 'ski_pass'], no: ['boarder_pass'] },
  event: { source: 'names of tickets', yes: ['festivalPass', 'battle_pass'], no: ['festoon_pass'] },
};

/** The rows of `OTHER_COMPANIONS`, each with names that say nothing thanks to it, and with names that might. */
export const COMPANION_PROOFS: Proofs<typeof OTHER_COMPANIONS> = {
  coin: {
    source: 'https://solana.com/docs/tokens',
    yes: ['tokenMint', 'token_program_2022', 'TokenAccount'],
    no: ['tokenMinter'],
  },
  payment: {
    source: 'https://developer.mastercard.com/mdes-digital-enablement/documentation/',
    yes: ['tokenCryptogram', 'tokenRequestor'],
    no: ['tokenReferee'],
  },
  test: {
    source: 'names of figures in reports',
    yes: ['passRate', 'pass_criteria', 'passFailResult'],
    no: ['passRatna'],
  },
  way: { source: 'names of switches in gateways', yes: ['passThrough', 'pass_down'], no: ['passThorin'] },
};

/** The rows of `OWNERS`, each with names that may name a credential thanks to it, and with names that do not. */
export const OWNER_PROOFS: Proofs<typeof OWNERS> = {
  owner: {
    source: POSTMAN_FILES,
    yes: ['passEmail', 'PassOwner_2', 'tokenLogin'],
    no: ['passwordEmail', 'secretOwner'],
  },
};

/** The rows of `OTHER_WORDS`, likewise: whole words, which would name a password by their end. */
export const OTHER_WORD_PROOFS: Proofs<typeof OTHER_WORDS> = {
  pass: { source: 'words of the English language', yes: ['compass', 'bypass', 'trespass'], no: ['dbpass', 'combpass'] },
};
