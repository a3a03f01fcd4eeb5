import type { DOCUMENTED, DOCUMENTED_WORDS } from './documented-rows.ts';
import type { Proofs } from './table.ts';

/** The rows of `DOCUMENTED`, each with texts that it alone decides and with tokens that it must not take. */
export const DOCUMENTED_PROOFS: Proofs<typeof DOCUMENTED> = {
  'jwt-io': {
    source: 'https://jwt.io',
    yes: ['q9Zx.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIn0'],
    no: [
      'q9Zx.eyJzdWIiOiI5ODM0NTY3ODkwIn0',
      'q9Zx.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwicm9sZXMiOlsiYSJdfQ',
    ],
  },
  'rfc-7515': {
    source: 'RFC 7515, appendix A.1',
    yes: ['q9Zx.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQog'],
    no: ['q9Zx.eyJpc3MiOiJqb2UifQ'],
  },
  'uuid-sample': {
    source: 'RFC 4122 and the samples that follow it',
    yes: ['123e4567-e89b-12d3-a456-9f8a7b6c5d4e'],
    no: ['223e4567-e89b-12d3-a456-9f8a7b6c5d4e'],
  },
  'jwt-unsigned': {
    source: 'RFC 7519, section 6.1',
    yes: ['eyJhbGciOiJub25lIn0.eyJzdWIiOiI5ODcifQ.'],
    no: ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI5ODcifQ.q9Zx7Lm2Kp4wR8Tn'],
  },
};

/** The rows of `DOCUMENTED_WORDS`, likewise. */
export const DOCUMENTED_WORD_PROOFS: Proofs<typeof DOCUMENTED_WORDS> = {
  'aws-account': {
    source: 'https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html',
    yes: ['111122223333', '1234-5678-9012'],
    no: ['111122223334'],
  },
  oauth: {
    source: 'RFC 6749, section 4.1 and RFC 6750, section 2.1',
    yes: ['s6BhdRkqt3', 'mF_9.B5f-4.1JqM'],
    no: ['s6BhdRkqt4'],
  },
  'azure-storage': {
    source: 'https://learn.microsoft.com/azure/storage/common/storage-connect-azurite',
    yes: ['devstoreaccount1', 'UseDevelopmentStorage=true'],
    no: ['devstoreaccount2'],
  },
  'one-time-password': {
    source: 'https://github.com/google/google-authenticator/wiki/Key-Uri-Format',
    yes: ['JBSWY3DPEHPK3PXP'],
    no: ['JBSWY3DPEHPK3PXQ'],
  },
  'test-card': {
    source: 'https://docs.stripe.com/testing',
    yes: ['4242 4242 4242 4242', '378282246310005'],
    no: ['4929 5102 8137 6604'],
  },
  'named-sample': { source: 'https://petstore.swagger.io', yes: ['special-key'], no: ['special-q9Zx7'] },
  scribe: {
    source: 'https://scribe.knuckles.wtf/laravel/reference/config#faker_seed',
    yes: ['|]|{+-', 'O[2UZ5ij-e/dl4m{o,'],
    no: ['|]|{+#', 'O[2UZ5ij-e/dl4m{o;'],
  },
  'counted-hex': {
    source: 'runs of digits that people type in the place of 32 characters',
    yes: ['12345678123412341234123456789abc'],
    no: ['92345678123412341234123456789abc'],
  },
  'uuid-standard': {
    source: 'RFC 4122, and the samples that follow it',
    yes: ['f81d4fae-7dec-11d0-a765-00a0c91e6bf6'],
    no: ['e81d4fae-7dec-11d0-a765-00a0c91e6bf6'],
  },
  'uuid-generated': {
    source: 'the examples of Swagger UI, SwaggerHub and Redocly',
    yes: ['3fa85f64-5717-4562-b3fc-2c963f66afa6'],
    no: ['4fa85f64-5717-4562-b3fc-2c963f66afa6'],
  },
};
