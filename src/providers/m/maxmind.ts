import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'maxmind',
  name: 'MaxMind',
  hosts: [
    'geoip.maxmind.com',
    'geolite.info',
    'minfraud.maxmind.com',
    'download.maxmind.com',
    'secret-scanning.maxmind.com',
  ],
  kinds: [
    {
      id: 'maxmind-license-key',
      title: 'MaxMind license key',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<6 alnum>_<29 alnum>_mmk'],
      distinctive: true,
      carriedIn: [
        { in: 'basic-pass', name: 'Authorization', scheme: 'Basic' },
        { in: 'query', name: 'license_key' },
      ],
      keywords: ['maxmind', 'geoip'],
      verify: {
        method: 'POST',
        url: 'https://secret-scanning.maxmind.com/secrets/validate-license-key',
        auth: 'form field license_key',
        validStatus: [204],
        invalidStatus: [401],
        note: 'vendor-run validation endpoint',
        safe: true,
      },
      revokeUrl: 'https://www.maxmind.com/en/accounts/current/license-key',
      docsUrl: 'https://dev.maxmind.com/license-key-validation-api',
      references: [
        'kingfisher:maxmindlicense_v2.yml',
        'trufflehog:maxmindlicense',
        'gitleaks:maxmind.go',
        'github-docs:secret-scanning-patterns',
      ],
    },
    {
      id: 'maxmind-license-key-legacy',
      title: 'MaxMind license key (16-char)',
      type: 'api-key',
      severity: 'medium',
      patterns: ['<16 alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'basic-pass', name: 'Authorization', scheme: 'Basic' },
        { in: 'query', name: 'license_key' },
      ],
      keywords: ['maxmind', 'geoip'],
      verify: {
        method: 'GET',
        url: 'https://geoip.maxmind.com/geoip/v2.1/country/8.8.8.8',
        auth: 'basic user=account id, password=key',
        validStatus: [200],
        invalidStatus: [401],
        note: 'spends one paid lookup',
        safe: false,
      },
      revokeUrl: 'https://www.maxmind.com/en/accounts/current/license-key',
      references: ['trufflehog:maxmindlicense'],
    },
  ],
};
