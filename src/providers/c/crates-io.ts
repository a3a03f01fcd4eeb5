import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'crates-io',
  name: 'crates.io',
  hosts: ['crates.io', 'static.crates.io'],
  kinds: [
    {
      id: 'crates-io-api-token',
      title: 'crates.io API token',
      type: 'access-token',
      severity: 'high',
      patterns: ['cio<32 alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization' }],
      verify: {
        method: 'GET',
        url: 'https://crates.io/api/v1/me',
        auth: 'header Authorization: {token}',
        validStatus: [200],
        invalidStatus: [403],
        note: 'endpoint-scoped tokens are refused too, so 403 is not proof; endpoint from general knowledge',
        safe: true,
      },
      revokeUrl: 'https://crates.io/settings/tokens',
      docsUrl: 'https://crates.io/data-access',
      references: ['kingfisher:crates.io.yml'],
    },
  ],
};
