import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'deepseek',
  name: 'DeepSeek',
  hosts: ['api.deepseek.com'],
  kinds: [
    {
      id: 'deepseek-api-key',
      title: 'DeepSeek API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['sk-<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['deepseek'],
      testValues: 'Shape shared with other OpenAI-compatible vendors; the host decides.',
      verify: {
        method: 'GET',
        url: 'https://api.deepseek.com/user/balance',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      revokeUrl: 'https://platform.deepseek.com/api_keys',
      docsUrl: 'https://api-docs.deepseek.com/',
      references: ['trufflehog:deepseek'],
    },
  ],
};
