import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'particle',
  name: 'Particle',
  hosts: ['api.particle.io'],
  kinds: [
    {
      id: 'particle-access-token',
      title: 'Particle cloud access token',
      type: 'access-token',
      severity: 'high',
      patterns: ['<40 alnum>'],
      distinctive: false,
      carriedIn: [
        { in: 'header', name: 'Authorization', scheme: 'Bearer' },
        { in: 'query', name: 'access_token' },
        { in: 'body', name: 'access_token' },
      ],
      keywords: ['particle'],
      verify: {
        method: 'GET',
        url: 'https://api.particle.io/v1/access_tokens/current',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401],
        safe: true,
      },
      docsUrl: 'https://docs.particle.io/reference/cloud-apis/api/',
      references: ['kingfisher:particle.io.yml', 'noseyparker:particle.io.yml', 'general-knowledge'],
    },
  ],
};
