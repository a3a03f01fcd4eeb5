import type { Provider } from '../../model/provider.ts';

export const provider: Provider = {
  id: 'eraser',
  name: 'Eraser',
  hosts: ['app.eraser.io'],
  kinds: [
    {
      id: 'eraser-api-token',
      title: 'Eraser API token',
      type: 'api-key',
      severity: 'low',
      patterns: ['<20 alnum>'],
      distinctive: false,
      carriedIn: [{ in: 'header', name: 'Authorization', scheme: 'Bearer' }],
      keywords: ['eraser'],
      verify: {
        method: 'POST',
        url: 'https://app.eraser.io/api/render/elements',
        auth: 'Bearer, body {"elements":[{"type":"diagram"}]}',
        validStatus: [200],
        invalidStatus: [401],
        note: 'renders a diagram, uses quota',
        safe: true,
      },
      docsUrl: 'https://docs.eraser.io/reference/generate-diagram-from-eraser-dsl',
      references: ['kingfisher:eraser.yml', 'trufflehog:eraser'],
    },
  ],
};
