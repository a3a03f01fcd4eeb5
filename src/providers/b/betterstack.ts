import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'betterstack',
  name: 'Better Stack',
  hosts: ['uptime.betterstack.com', 'betteruptime.com', 'telemetry.betterstack.com', 'logs.betterstack.com'],
  kinds: [
    {
      id: 'betterstack-api-token',
      title: 'Better Stack API token',
      type: 'api-key',
      severity: 'high',
      patterns: ['<24 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['betterstack', 'betteruptime'],
      verify: {
        method: 'GET',
        url: 'https://uptime.betterstack.com/api/v2/monitors',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://betterstack.com/docs/uptime/api/list-all-existing-monitors/',
      references: ['kingfisher:betterstack.yml', 'trufflehog:betterstack'],
    },
  ],
};
