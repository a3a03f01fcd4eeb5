import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'stitch',
  name: 'Stitch (Stitch Data)',
  hosts: ['api.stitchdata.com'],
  kinds: [
    {
      id: 'stitch-access-token',
      title: 'Stitch Connect API access token',
      type: 'api-key',
      severity: 'high',
      patterns: ['<35 lower-alnum+_>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['stitchdata', 'stitch'],
      verify: {
        method: 'GET',
        url: 'https://api.stitchdata.com/v4/sources',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      references: ['kingfisher:stitchdata.yml', 'trufflehog:stitchdata'],
    },
  ],
};
