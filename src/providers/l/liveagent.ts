import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'liveagent',
  name: 'LiveAgent',
  hosts: ['*.ladesk.com'],
  kinds: [
    {
      id: 'liveagent-api-key',
      title: 'LiveAgent API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'apikey' }],
      keywords: ['liveagent', 'ladesk'],
      verify: {
        method: 'GET',
        url: 'https://{account}.ladesk.com/api/v3/agents',
        auth: 'header apikey',
        validStatus: [200],
        invalidStatus: [403],
        safe: true,
      },
      references: ['trufflehog:liveagent'],
    },
  ],
};
