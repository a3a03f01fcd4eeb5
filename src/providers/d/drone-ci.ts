import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'drone-ci',
  name: 'Drone CI',
  hosts: ['cloud.drone.io'],
  kinds: [
    {
      id: 'drone-ci-token',
      title: 'Drone CI user token',
      type: 'access-token',
      severity: 'high',
      patterns: ['<32 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['droneci', 'drone token'],
      testValues: "Mostly self-hosted now; cloud.drone.io is the source's host.",
      verify: {
        method: 'GET',
        url: 'https://{drone_host}/api/user',
        auth: 'Bearer',
        validStatus: [200],
        invalidStatus: [401, 403],
        note: '401 and 403 are assumed',
        safe: true,
      },
      docsUrl: 'https://docs.drone.io/api/overview/',
      references: ['kingfisher:droneci.yml', 'trufflehog:droneci', 'gitleaks:droneci.go'],
    },
  ],
};
