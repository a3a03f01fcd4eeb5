import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'qubole',
  name: 'Qubole',
  hosts: ['us.qubole.com', '*.qubole.com'],
  kinds: [
    {
      id: 'qubole-api-token',
      title: 'Qubole API token',
      type: 'api-key',
      severity: 'high',
      patterns: ['<64 lower-alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'X-AUTH-TOKEN' }],
      keywords: ['qubole'],
      verify: {
        method: 'GET',
        url: 'https://us.qubole.com/api/v1.2/account',
        auth: 'header X-AUTH-TOKEN',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:qubole.yml', 'trufflehog:qubole'],
    },
  ],
};
