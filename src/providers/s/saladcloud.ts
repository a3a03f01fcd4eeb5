import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'saladcloud',
  name: 'SaladCloud',
  hosts: ['api.salad.com'],
  kinds: [
    {
      id: 'saladcloud-api-key',
      title: 'SaladCloud API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['salad_cloud_<1-7 alnum>_<7-235 alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Salad-Api-Key' }],
      keywords: ['saladcloud'],
      verify: {
        method: 'GET',
        url: 'https://api.salad.com/api/public',
        auth: 'header Salad-Api-Key',
        validStatus: [204],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://howtorotate.com/docs/tutorials/saladcloudapikey/',
      references: ['trufflehog:saladcloudapikey'],
    },
  ],
};
