import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'django',
  name: 'Django',
  hosts: [],
  kinds: [
    {
      id: 'django-secret-key',
      title: 'Django SECRET_KEY',
      type: 'private-key',
      severity: 'high',
      patterns: ['<45-55 [A-Za-z0-9*!$@#&_%^()=+-]>'],
      distinctive: false,
      keywords: ['django'],
      testValues:
        'Keys made by startproject begin django-insecure- (50 random characters follow) and are for development; a leak still allows forged sessions if deployed.',
      docsUrl: 'https://docs.djangoproject.com/en/stable/ref/settings/',
      references: ['kingfisher:django.yml'],
    },
  ],
};
