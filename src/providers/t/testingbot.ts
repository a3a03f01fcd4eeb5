import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'testingbot',
  name: 'TestingBot',
  hosts: ['api.testingbot.com', 'hub.testingbot.com'],
  kinds: [
    {
      id: 'testingbot-key',
      title: 'TestingBot API key',
      type: 'identifier',
      severity: 'info',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      hosts: ['api.testingbot.com'],
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['testingbot'],
      pairedWith: 'testingbot-secret',
      references: ['trufflehog:testingbot'],
    },
    {
      id: 'testingbot-secret',
      title: 'TestingBot API secret',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['testingbot'],
      pairedWith: 'testingbot-key',
      verify: {
        method: 'GET',
        url: 'https://api.testingbot.com/v1/user',
        auth: 'basic key:{token}',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      references: ['trufflehog:testingbot'],
    },
  ],
};
