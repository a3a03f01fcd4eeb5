import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'yandex-dictionary',
  name: 'Yandex (Dictionary, Predictor, legacy Translate)',
  hosts: ['dictionary.yandex.net', 'predictor.yandex.net', 'translate.yandex.net'],
  kinds: [
    {
      id: 'yandex-dictionary-api-key',
      title: 'Yandex Dictionary / Predictor / legacy Translate API key',
      type: 'api-key',
      severity: 'low',
      patterns: [
        'pdct.1.1.<8 digits>T<6 digits>Z.<16 hex>.<40 hex>',
        'dict.1.1.<8 digits>T<6 digits>Z.<16 hex>.<40 hex>',
        'trnsl.1.1.<8 digits>T<6 digits>Z.<16 hex>.<40 hex>',
      ],
      distinctive: true,
      carriedIn: [{ in: 'query', name: 'key' }],
      keywords: ['yandex'],
      verify: {
        method: 'GET',
        url: 'https://dictionary.yandex.net/api/v1/dicservice.json/getLangs?key={token}',
        auth: 'query key',
        validStatus: [200],
        invalidStatus: [401, 403],
        safe: true,
      },
      references: ['kingfisher:yandex.yml', 'trufflehog:yandex', 'general-knowledge'],
    },
  ],
};
