import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'screenshotapi',
  name: 'ScreenshotAPI',
  hosts: ['shot.screenshotapi.net'],
  kinds: [
    {
      id: 'screenshotapi-token',
      title: 'ScreenshotAPI.net token',
      type: 'api-key',
      severity: 'low',
      patterns: ['<7 upper-alnum>-<7 upper-alnum>-<7 upper-alnum>-<7 upper-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'token' }],
      keywords: ['screenshotapi'],
      verify: {
        method: 'GET',
        url: 'https://shot.screenshotapi.net/screenshot?token={token}&url=https://example.com',
        auth: 'query token',
        validStatus: [200],
        invalidStatus: [401],
        note: 'takes a screenshot: spends a credit; body api_key_invalid when wrong',
        safe: false,
      },
      references: ['kingfisher:screenshotapi.yml', 'trufflehog:screenshotapi'],
    },
  ],
};
