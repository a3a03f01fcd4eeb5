import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'dependency-track',
  name: 'Dependency-Track',
  hosts: [],
  kinds: [
    {
      id: 'dependency-track-api-key',
      title: 'Dependency-Track API key',
      type: 'api-key',
      severity: 'high',
      patterns: ['odt_<32-255 alnum>'],
      distinctive: true,
      carriedIn: [{ in: 'header', name: 'X-Api-Key' }],
      testValues:
        "Self-hosted; the host is the customer's own. 4.13 and later split the key into odt_<public id>_<secret>.",
      docsUrl: 'https://docs.dependencytrack.org/integrations/rest-api/',
      references: ['kingfisher:dependency_track.yml'],
    },
  ],
};
