import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'openweather',
  name: 'OpenWeather',
  hosts: [
    'api.openweathermap.org',
    'pro.openweathermap.org',
    'history.openweathermap.org',
    'tile.openweathermap.org',
    'maps.openweathermap.org',
  ],
  kinds: [
    {
      id: 'openweather-api-key',
      title: 'OpenWeather API key',
      type: 'api-key',
      severity: 'low',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'query', name: 'appid', own: true }],
      keywords: ['openweather', 'openweathermap', 'owm', 'appid'],
      verify: {
        method: 'GET',
        url: 'https://api.openweathermap.org/data/2.5/weather?id=524901&appid={token}',
        auth: 'query appid',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      revokeUrl: 'https://home.openweathermap.org/api_keys',
      docsUrl: 'https://openweathermap.org/appid',
      references: [
        'kingfisher:openweather.yml',
        'trufflehog:openweather',
        'betterleaks:openweather-api-key',
        'github-docs:secret-scanning-patterns',
      ],
    },
  ],
};
