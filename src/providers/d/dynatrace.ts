import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'dynatrace',
  name: 'Dynatrace',
  hosts: ['*.apps.dynatrace.com', 'sso.dynatrace.com', 'api.dynatrace.com'],
  kinds: [
    {
      id: 'dynatrace-api-token',
      title: 'Dynatrace environment access (API) token',
      type: 'access-token',
      severity: 'high',
      patterns: ['dt0c01.<24 upper-alnum>.<64 upper-alnum>'],
      distinctive: true,
      hosts: ['*.live.dynatrace.com', '*.dynatrace-managed.com'],
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'Api-Token' },
        { in: 'query', name: 'Api-Token' },
      ],
      testValues:
        'dt0c01.<24> alone is the public token identifier and may be shown. Vendor docs print one sample (identifier dt0s01.ST2EY72KQINMH574WMNVI7YN).',
      verify: {
        method: 'POST',
        url: 'https://{env}.live.dynatrace.com/api/v2/apiTokens/lookup',
        auth: 'header Authorization: Api-Token {token}, body {"token":"{token}"}',
        validStatus: [200],
        invalidStatus: [401],
        note: 'endpoint from general knowledge; the kingfisher endpoint is a placeholder',
        safe: true,
      },
      docsUrl: 'https://docs.dynatrace.com/docs/shortlink/token',
      references: ['kingfisher:dynatrace.yml', 'gitleaks:dynatrace.go', 'docs:docs.dynatrace.com/api-authentication'],
    },
    {
      id: 'dynatrace-platform-token',
      title: 'Dynatrace platform token or OAuth client secret',
      type: 'access-token',
      severity: 'high',
      patterns: [
        'dt0s16.<24 upper-alnum>.<64 upper-alnum>',
        'dt0s02.<24 upper-alnum>.<64 upper-alnum>',
        'dt0s01.<24 upper-alnum>.<64 upper-alnum>',
      ],
      distinctive: true,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
        { in: 'body', name: 'client_secret' },
      ],
      testValues:
        'dt0s16 platform token (Bearer), dt0s02 OAuth client, dt0s01 SCIM / account API token; other dt0<letter><2 digits> kinds share the shape.',
      docsUrl: 'https://docs.dynatrace.com/docs/shortlink/access-tokens-and-oauth-clients',
      references: ['kingfisher:dynatrace.yml', 'docs:docs.dynatrace.com/api-authentication', 'public-code:dt0s16'],
    },
  ],
};
