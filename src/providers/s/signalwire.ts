import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'signalwire',
  name: 'SignalWire',
  hosts: ['*.signalwire.com'],
  kinds: [
    {
      id: 'signalwire-api-token',
      title: 'SignalWire API token',
      type: 'api-key',
      severity: 'high',
      patterns: ['<50 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-pass', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['signalwire'],
      pairedWith: 'signalwire-project-id',
      verify: {
        method: 'GET',
        url: 'https://{space}.signalwire.com/api/laml/2010-04-01/Accounts',
        auth: 'basic project_id:{token}',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['trufflehog:signalwire', 'general-knowledge'],
    },
    {
      id: 'signalwire-project-id',
      title: 'SignalWire project id',
      type: 'identifier',
      severity: 'info',
      patterns: ['<uuid>'],
      distinctive: false,
      carriedIn: [{ in: 'basic-user', name: 'Authorization', scheme: 'Basic' }],
      keywords: ['signalwire'],
      pairedWith: 'signalwire-api-token',
      references: ['trufflehog:signalwire'],
    },
  ],
};
