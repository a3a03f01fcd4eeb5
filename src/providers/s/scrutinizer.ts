import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'scrutinizer',
  name: 'Scrutinizer CI',
  hosts: ['scrutinizer-ci.com'],
  kinds: [
    {
      id: 'scrutinizer-access-token',
      title: 'Scrutinizer CI access token',
      type: 'api-key',
      severity: 'high',
      patterns: ['<64 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'access_token' }],
      keywords: ['scrutinizer'],
      verify: {
        method: 'GET',
        url: 'https://scrutinizer-ci.com/api/user/repositories?access_token={token}',
        auth: 'query access_token',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:scrutinizerci.yml', 'trufflehog:scrutinizerci'],
    },
  ],
};
