import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'adafruit',
  name: 'Adafruit',
  hosts: ['io.adafruit.com'],
  kinds: [
    {
      id: 'adafruit-io-key',
      title: 'Adafruit IO key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['aio_<28 alnum>'],
      distinctive: true,
      carriedIn: [
        { in: 'header', name: 'X-AIO-Key' },
        { in: 'query', name: 'x-aio-key' },
      ],
      verify: {
        method: 'GET',
        url: 'https://io.adafruit.com/api/v2/user',
        auth: 'header X-AIO-Key',
        validStatus: [200],
        invalidStatus: [401],
        note: "other scanners call a feed list of a named user; /user answers for the key's own account",
        safe: true,
      },
      docsUrl: 'https://io.adafruit.com/api/docs/',
      references: ['kingfisher:adafruitio.yml', 'trufflehog:adafruitio', 'gitleaks:adafruit.go'],
    },
  ],
};
