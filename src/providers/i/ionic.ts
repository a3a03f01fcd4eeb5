import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'ionic',
  name: 'Ionic',
  hosts: ['api.ionic.io'],
  kinds: [
    {
      id: 'ionic-personal-access-token',
      title: 'Ionic Appflow personal access token',
      type: 'access-token',
      severity: 'high',
      patterns: ['ion_<42 alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['ionic'],
      verify: {
        method: 'GET',
        url: 'https://api.ionic.io/v1/auth/status',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [],
        note: 'betterleaks uses a viewer query on /graphql and treats 401/403 as invalid',
        safe: true,
      },
      references: [
        'kingfisher:ionic.yml',
        'betterleaks:ionic-personal-access-token',
        'github-docs:secret-scanning-patterns',
      ],
    },
  ],
};
