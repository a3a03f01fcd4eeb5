import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'authress',
  name: 'Authress',
  hosts: ['*.api.authress.io'],
  kinds: [
    {
      id: 'authress-service-client-key',
      title: 'Authress service client access key',
      type: 'private-key',
      severity: 'critical',
      patterns: [
        'sc_<5-30 alnum>.<4-6 lower-alnum>.(acc_|acc-)<10-32 lower-alnum+->.<30-120 base64+-=_>',
        'ext_<5-30 alnum>.<4-6 lower-alnum>.(acc_|acc-)<10-32 lower-alnum+->.<30-120 base64+-=_>',
        'scauth_<5-30 alnum>.<4-6 lower-alnum>.(acc_|acc-)<10-32 lower-alnum+->.<30-120 base64+-=_>',
        'authress_<5-30 alnum>.<4-6 lower-alnum>.(acc_|acc-)<10-32 lower-alnum+->.<30-120 base64+-=_>',
      ],
      distinctive: true,
      testValues: 'Signs JWTs locally, so the key itself rarely travels in a request.',
      docsUrl: 'https://authress.io/knowledge-base/docs/authorization/service-clients/secrets-scanning/',
      references: ['gitleaks:authress.go'],
    },
  ],
};
