import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'sinch',
  name: 'Sinch',
  hosts: ['us.sms.api.sinch.com', 'eu.sms.api.sinch.com', 'sms.api.sinch.com'],
  kinds: [
    {
      id: 'sinch-service-plan-id',
      title: 'Sinch SMS service plan id',
      type: 'identifier',
      severity: 'info',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      hosts: ['us.sms.api.sinch.com', 'eu.sms.api.sinch.com'],
      carriedIn: [{ in: 'path', name: '/xms/v1/{token}/batches' }],
      keywords: ['sinch', 'serviceplanid'],
      pairedWith: 'sinch-sms-api-token',
      references: ['trufflehog:sinchmessage'],
    },
    {
      id: 'sinch-sms-api-token',
      title: 'Sinch SMS REST API token',
      type: 'api-key',
      severity: 'high',
      patterns: ['<32 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['sinch'],
      pairedWith: 'sinch-service-plan-id',
      verify: {
        method: 'GET',
        url: 'https://us.sms.api.sinch.com/xms/v1/{service_plan_id}/batches?page_size=1',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: 'TruffleHog posts a batch, which would send an SMS; listing is harmless',
        safe: true,
      },
      references: ['trufflehog:sinchmessage', 'general-knowledge'],
    },
  ],
};
