import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'deepgram',
  name: 'Deepgram',
  hosts: ['api.deepgram.com', 'api.eu.deepgram.com'],
  kinds: [
    {
      id: 'deepgram-api-key',
      title: 'Deepgram API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<40 hex>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Token' }],
      keywords: ['deepgram'],
      verify: {
        method: 'GET',
        url: 'https://api.deepgram.com/v1/projects',
        auth: 'header Authorization: Token {token}',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      revokeUrl: 'https://console.deepgram.com/',
      docsUrl: 'https://developers.deepgram.com/docs/create-additional-api-keys',
      references: ['kingfisher:deepgram.yml', 'trufflehog:deepgram'],
    },
  ],
};
