export interface FieldError {
  readonly resource: string;
  readonly field: string;
  readonly code: string;
  readonly message?: string;
}

/** An answer that GitHub gives instead of doing what was asked. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly errors: readonly (FieldError | string)[] | null;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    details: { errors?: readonly (FieldError | string)[]; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(message);
    this.status = status;
    this.errors = details.errors ?? null;
    this.headers = details.headers ?? {};
  }

  body(): Record<string, unknown> {
    const errors = this.errors === null ? {} : { errors: this.errors };
    return {
      message: this.message,
      ...errors,
      documentation_url: 'https://docs.github.com/rest',
      status: String(this.status),
    };
  }
}

export function notFound(): Refusal {
  return new Refusal(404, 'Not Found');
}

/** What GitHub says when an installation lacks the permission. */
export function notAccessible(): Refusal {
  return new Refusal(403, 'Resource not accessible by integration');
}

export function unprocessable(message: string, errors: readonly (FieldError | string)[] = []): Refusal {
  return new Refusal(422, message, { errors });
}
