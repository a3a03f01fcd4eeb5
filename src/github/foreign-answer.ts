/** An answer that is none of the API's: the page of a proxy, a gateway or a sign-in stands where JSON should. */
export class ForeignAnswer extends Error {
  override readonly name = 'ForeignAnswer';
  readonly status: number;
  /** Without parameters. */
  readonly contentType: string;

  constructor(status: number, contentType: string) {
    super(`The API answered with ${contentType}.`);
    this.status = status;
    this.contentType = contentType;
  }
}

/** The type of an answer as its header tells it. */
export function mediaType(header: string | null | undefined): string {
  return /^[\w.+-]{1,40}\/[\w.+-]{1,60}/.exec(header ?? '')?.[0].toLowerCase() ?? 'nothing';
}
