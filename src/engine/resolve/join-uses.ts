import { type Sending, wayOf } from './held-context.ts';
import type { Authority } from './request-hosts.ts';
import type { ScannedRequest } from './scanned-document.ts';
import type { VariableUse } from './use-table.ts';

/** Uses of a variable that carry it in the same way, with all the requests that do, and where those go. */
export interface JoinedUse extends Pick<Sending, 'carried' | 'field' | 'requests'> {
  readonly authorities: readonly Authority[];
}

interface OpenUse extends Pick<Sending, 'carried' | 'field'> {
  readonly requests: Set<ScannedRequest>;
  readonly authorities: Map<string, Authority>;
}

/** Puts together uses of one way. Those that go elsewhere than their requests are kept apart by where they go. */
export function joinUses(
  uses: readonly VariableUse[],
  requestsOf: (use: VariableUse) => readonly ScannedRequest[],
): readonly JoinedUse[] {
  const ways = new Map<string, OpenUse>();
  for (const use of uses) {
    const { authority, document, carried, field } = use;
    const isElsewhere = authority !== null;
    const key = isElsewhere ? `${document.id} ${authority}\n${wayOf(use)}` : wayOf(use);
    const way = ways.get(key) ?? { carried, field, requests: new Set(), authorities: new Map() };
    ways.set(key, way);
    if (isElsewhere) addAuthority(way, { authority, document });
    for (const request of requestsOf(use)) {
      way.requests.add(request);
      if (!isElsewhere) addAuthority(way, request);
    }
  }
  return [...ways.values()].map(({ requests, authorities, ...way }) => ({
    ...way,
    requests: [...requests],
    authorities: [...authorities.values()],
  }));
}

function addAuthority({ authorities }: OpenUse, { authority, document }: Authority): void {
  authorities.set(`${document.id} ${authority}`, { authority, document });
}
