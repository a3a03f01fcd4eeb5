import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'zonka-feedback',
  name: 'Zonka Feedback',
  hosts: ['app-us1.zonkafeedback.com', '*.zonkafeedback.com'],
  kinds: [
    {
      id: 'zonka-feedback-api-token',
      title: 'Zonka Feedback API token',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<36 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Z-API-TOKEN' }],
      keywords: ['zonka'],
      verify: {
        method: 'GET',
        url: 'https://app-us1.zonkafeedback.com/responses?page=1&limit=1',
        auth: 'header Z-API-TOKEN',
        validStatus: [200],
        invalidStatus: [401],
        note: 'returns survey answers',
        safe: true,
      },
      references: ['kingfisher:zonkafeedback.yml', 'trufflehog:zonkafeedback'],
    },
  ],
};
