import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'ramp',
  name: 'Ramp',
  hosts: ['api.ramp.com'],
  kinds: [
    {
      id: 'ramp-client-id',
      title: 'Ramp developer API client id',
      type: 'identifier',
      severity: 'info',
      patterns: ['ramp_id_<40 alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['ramp'],
      pairedWith: 'ramp-client-secret',
      testValues: 'identifier; harmless without ramp_sec_',
      references: ['trufflehog:ramp'],
    },
    {
      id: 'ramp-client-secret',
      title: 'Ramp developer API client secret',
      type: 'client-secret',
      severity: 'critical',
      patterns: ['ramp_sec_<48 alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['ramp'],
      pairedWith: 'ramp-client-id',
      verify: {
        method: 'POST',
        url: 'https://api.ramp.com/developer/v1/token',
        auth: 'basic client_id:client_secret',
        validStatus: [200],
        invalidStatus: [401],
        note: 'body grant_type=client_credentials; mints a short-lived token',
        safe: false,
      },
      references: ['trufflehog:ramp'],
    },
  ],
};
