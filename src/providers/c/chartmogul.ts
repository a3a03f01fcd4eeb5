import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'chartmogul',
  name: 'ChartMogul',
  hosts: ['api.chartmogul.com'],
  kinds: [
    {
      id: 'chartmogul-api-key',
      title: 'ChartMogul API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['chartmogul'],
      verify: {
        method: 'GET',
        url: 'https://api.chartmogul.com/v1/ping',
        auth: 'basic (key as user)',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://dev.chartmogul.com/reference/ping',
      references: ['kingfisher:chartmogul.yml', 'trufflehog:chartmogul'],
    },
  ],
};
