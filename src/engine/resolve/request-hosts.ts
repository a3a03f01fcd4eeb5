import { isThisMachine } from '../../detectors/reach.ts';
import type { ScannedDocument, ScannedRequest } from './scanned-document.ts';
import { expandReferences, hasReference } from './variable-references.ts';
import type { VariableTable } from './variable-table.ts';

/** Where a request goes. */
export interface Destination {
  /** Lower case, without port. References that nothing defines may be left in it: `{{tenant}}.example.com`. */
  readonly host: string;
  /** True for plain `http`, which is Postman's own choice where a url names no scheme (`postman-url-encoder`). */
  readonly plain: boolean;
}

/** Scheme, host and port as a document writes them. */
export interface Authority {
  readonly authority: string;
  readonly document: ScannedDocument;
}

const MOST_HOSTS = 8;
/** Longer ones are no authorities, but texts that were put in the place of one. */
const LONGEST_AUTHORITY = 1024;
const AUTHORITY = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(?:[^@/?#]*@)?((?:\{\{[^{}]*\}\}|[^/?#:\s])+)/i;

/** The part of a url template that says where the request goes: scheme, userinfo, host and port. */
export function authorityOf(urlTemplate: string): string {
  const scheme = urlTemplate.indexOf('://');
  let index = scheme === -1 ? 0 : scheme + 3;
  while (index < urlTemplate.length) {
    if (urlTemplate.startsWith('{{', index)) {
      const end = urlTemplate.indexOf('}}', index);
      index = end === -1 ? urlTemplate.length : end + 2;
    } else if ('/?#'.includes(urlTemplate[index]!)) {
      break;
    } else {
      index += 1;
    }
  }
  return index > LONGEST_AUTHORITY ? '' : urlTemplate.slice(0, index);
}

/** Resolves the hosts of requests over the variables of the whole scan. */
export class RequestHosts {
  readonly #variables: VariableTable;
  readonly #expansion: number;
  readonly #known = new Map<string, readonly Destination[]>();

  constructor(variables: VariableTable, expansion: number) {
    this.#variables = variables;
    this.#expansion = expansion;
  }

  of(request: ScannedRequest): readonly Destination[] {
    return this.ofAuthority(request);
  }

  /** Where an authority of a document leads; with an environment selected, by what that one says. */
  ofAuthority({ authority, document }: Authority, selected: ScannedDocument | null = null): readonly Destination[] {
    const environment = hasReference(authority) ? selected : null;
    const key = `${document.id} ${environment?.id} ${authority}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const urls = expandReferences(authority, (name) => this.#variables.valuesOf(name, document, environment), {
      characters: this.#expansion,
      results: MOST_HOSTS,
      spend: (characters) => this.#variables.budget.spend(characters, document),
    });
    const destinations = new Map<string, Destination>();
    for (const url of urls) {
      const destination = destinationOf(url);
      if (destination !== null) destinations.set(`${destination.host} ${destination.plain}`, destination);
    }
    const result = [...destinations.values()];
    this.#known.set(key, result);
    return result;
  }
}

/** The destination of an expanded url, or null if it has no host that means anything. */
export function destinationOf(url: string): Destination | null {
  const match = AUTHORITY.exec(url.trimStart());
  const host = match?.[2]?.toLowerCase().replace(/\.$/, '');
  if (host === undefined || !isHost(host)) return null;
  return { host, plain: isPlain(match?.[1]?.toLowerCase(), host) };
}

/** A reference in front of the host may hold the scheme. */
function isPlain(scheme: string | undefined, host: string): boolean {
  return scheme === undefined ? !host.startsWith('{{') : scheme === 'http';
}

/** Two labels that are written out, an address, or the machine itself. */
function isHost(host: string): boolean {
  return /(?:^|\.)[a-z0-9_-]+\.[a-z0-9-]+$/.test(host) || isThisMachine(host);
}
