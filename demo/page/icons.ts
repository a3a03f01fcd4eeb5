import { SafeHtml } from './html.ts';

const STROKE = 'fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"';
const SHAPES = {
  alert: `<g ${STROKE}><path d="M8 2.2 14.2 13.2H1.8Z"/><path d="M8 6.4v3.2M8 11.4v.1"/></g>`,
  branch: `<g ${STROKE}><circle cx="4.5" cy="3.5" r="1.6"/><circle cx="4.5" cy="12.5" r="1.6"/><circle cx="11.5" cy="4.5" r="1.6"/><path d="M4.5 5.2v5.6M11.5 6.2c0 2.4-7 1.2-7 4.2"/></g>`,
  check: `<path ${STROKE} d="m3 8.5 3.4 3.4L13 4.8"/>`,
  comment: `<path ${STROKE} d="M2 3h12v8H8l-3 2.8V11H2Z"/>`,
  commit: `<g ${STROKE}><circle cx="8" cy="8" r="3"/><path d="M1 8h4M11 8h4"/></g>`,
  cross: `<path ${STROKE} d="m4 4 8 8M12 4l-8 8"/>`,
  dot: '<circle cx="8" cy="8" r="4" fill="currentColor"/>',
  eye: `<g ${STROKE}><path d="M1.2 8S3.6 3.6 8 3.6 14.8 8 14.8 8 12.4 12.4 8 12.4 1.2 8 1.2 8Z"/><circle cx="8" cy="8" r="2"/></g>`,
  file: `<path ${STROKE} d="M9.5 1.8H3.6v12.4h8.8V4.7Zm0 0v2.9h2.9"/>`,
  info: `<g ${STROKE}><circle cx="8" cy="8" r="6.2"/><path d="M8 7.4v3.6M8 5v.1"/></g>`,
  moon: `<path ${STROKE} d="M13.4 9.6A5.8 5.8 0 1 1 6.4 2.6a4.6 4.6 0 0 0 7 7Z"/>`,
  neutral: '<rect x="4" y="4" width="8" height="8" rx="1" fill="currentColor"/>',
  pull: `<g ${STROKE}><circle cx="4" cy="3.5" r="1.6"/><circle cx="4" cy="12.5" r="1.6"/><circle cx="12" cy="12.5" r="1.6"/><path d="M4 5.2v5.6M12 10.8V6.2a2 2 0 0 0-2-2H8m1.8-1.8L8 4.2 9.8 6"/></g>`,
  repository: `<path ${STROKE} d="M3 12.2V3.4A1.6 1.6 0 0 1 4.6 1.8H13v12.4H4.8A1.8 1.8 0 0 1 3 12.4c0-1 .8-1.8 1.8-1.8H13"/>`,
  shield: `<g ${STROKE}><path d="M8 1.6 13.4 3.5v4.2c0 3.2-2.3 5.6-5.4 6.7-3.1-1.1-5.4-3.5-5.4-6.7V3.5Z"/><path d="m5.6 7.9 1.7 1.7 3.2-3.3"/></g>`,
  stop: `<g ${STROKE}><circle cx="8" cy="8" r="6.2"/><path d="m5.8 5.8 4.4 4.4m0-4.4-4.4 4.4"/></g>`,
} as const;

export type IconName = keyof typeof SHAPES;

/** A small drawing in the colour of the text around it. */
export function icon(name: IconName): SafeHtml {
  return new SafeHtml(`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${SHAPES[name]}</svg>`);
}
