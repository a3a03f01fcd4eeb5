import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'postageapp',
  name: 'PostageApp',
  hosts: ['api.postageapp.com'],
  kinds: [
    {
      id: 'postageapp-api-key',
      title: 'PostageApp project API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'body', name: 'api_key' },
        { in: 'query', name: 'api_key' },
      ],
      keywords: ['postageapp'],
      verify: {
        method: 'POST',
        url: 'https://api.postageapp.com/v.1.0/get_account_info.json?api_key={token}',
        auth: 'query api_key',
        validStatus: [200],
        invalidStatus: [],
        safe: true,
      },
      references: ['kingfisher:postageapp.yml', 'trufflehog:postageapp'],
    },
  ],
};
