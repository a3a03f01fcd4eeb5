import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'spectralops',
  name: 'SpectralOps',
  hosts: ['get.spectralops.io'],
  kinds: [
    {
      id: 'spectralops-personal-key',
      title: 'SpectralOps (Check Point) personal API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['spu-<32 lower-alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['spectralops'],
      verify: {
        method: 'GET',
        url: 'https://get.spectralops.io/api/v1/users',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      references: ['trufflehog:spectralops'],
    },
  ],
};
