/** So many characters of a secret in a row are more than a preview shows. */
const RUN = 5;

/** The parts of a secret, in any form of it, that a text holds. */
export function leaksIn(text: string, secret: string): readonly string[] {
  const forms = [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    ...[0, 1, 2].map((lead) => base64At(secret, lead)),
  ];
  const runs = new Set(forms.flatMap((form) => windows(form)));
  return [...runs].filter((run) => text.includes(run));
}

function windows(text: string): readonly string[] {
  return Array.from({ length: Math.max(1, text.length - RUN + 1) }, (_, at) => text.slice(at, at + RUN));
}

/** The characters of base64 that are the secret's alone, if so many bytes stand before it. */
function base64At(secret: string, lead: number): string {
  const encoded = Buffer.concat([Buffer.alloc(lead), Buffer.from(secret)]).toString('base64');
  return encoded.slice(lead === 0 ? 0 : 4, Math.floor((encoded.length - 4) / 4) * 4);
}
