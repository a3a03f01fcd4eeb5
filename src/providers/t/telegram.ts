import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'telegram',
  name: 'Telegram',
  hosts: ['api.telegram.org'],
  kinds: [
    {
      id: 'telegram-bot-token',
      title: 'Telegram bot API token',
      type: 'api-key',
      severity: 'high',
      patterns: ['<5-16 digits>:AA<32-33 base64url>', '<7-10 digits>:<35 base64url>'],
      distinctive: true,
      carriedIn: [{ in: 'path', name: '/bot{token}/{method}' }],
      keywords: ['telegram', 'tgram'],
      testValues: 'the samples in Telegram documentation start 110201543:AAHdqT and 123456:ABC-DEF',
      verify: {
        method: 'GET',
        url: 'https://api.telegram.org/bot{token}/getMe',
        auth: 'path',
        validStatus: [200],
        invalidStatus: [401, 404],
        note: 'body "ok": true',
        safe: true,
      },
      revokeUrl: 'https://t.me/BotFather',
      docsUrl: 'https://core.telegram.org/bots/api#authorizing-your-bot',
      references: [
        'kingfisher:telegrambottoken.yml',
        'trufflehog:telegrambottoken',
        'gitleaks:telegram.go',
        'kingfisher:telegram.yml',
      ],
    },
  ],
  samples: [
    {
      id: 'telegram-sample',
      pattern: '110201543:AAHdqT',
      at: 'start',
      reason: 'documentation of Telegram',
      source: 'https://core.telegram.org/bots/features',
      counterExamples: ['110201544:AAHdqT'],
    },
    {
      id: 'telegram-sample-short',
      pattern: '123456:ABC-DEF',
      at: 'start',
      reason: 'documentation of Telegram',
      source: 'https://core.telegram.org/bots/api',
      counterExamples: ['923456:ABC-DEF'],
    },
  ],
};
