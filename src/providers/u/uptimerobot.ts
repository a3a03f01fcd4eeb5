import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'uptimerobot',
  name: 'UptimeRobot',
  hosts: ['api.uptimerobot.com'],
  kinds: [
    {
      id: 'uptimerobot-api-key',
      title: 'UptimeRobot API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['(ur|u|m)<6-11 digits>-<24 alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'body', name: 'api_key' },
        { in: 'query', name: 'api_key' },
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
      ],
      keywords: ['uptimerobot'],
      verify: {
        method: 'POST',
        url: 'https://api.uptimerobot.com/v2/getAccountDetails',
        auth: 'body api_key={token}&format=json',
        validStatus: [200],
        invalidStatus: [200],
        note: 'body "stat":"ok" or "fail"; read-only',
        safe: true,
      },
      revokeUrl: 'https://dashboard.uptimerobot.com/integrations',
      docsUrl: 'https://uptimerobot.com/api/',
      references: ['kingfisher:uptimerobot.yml', 'trufflehog:uptimerobot', 'general-knowledge'],
    },
  ],
};
