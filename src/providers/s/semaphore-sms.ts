import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'semaphore-sms',
  name: 'Semaphore (SMS)',
  hosts: ['api.semaphore.co'],
  kinds: [
    {
      id: 'semaphore-sms-api-key',
      title: 'Semaphore.co SMS API key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'query', name: 'apikey' },
        { in: 'body', name: 'apikey' },
      ],
      keywords: ['semaphore'],
      testValues: 'not Semaphore CI (semaphoreci.com)',
      verify: {
        method: 'GET',
        url: 'https://api.semaphore.co/api/v4/account?apikey={token}',
        auth: 'query apikey',
        validStatus: [200],
        invalidStatus: [401],
        note: 'body has account_id when valid',
        safe: true,
      },
      references: ['kingfisher:semaphore.yml', 'trufflehog:semaphore'],
    },
  ],
};
