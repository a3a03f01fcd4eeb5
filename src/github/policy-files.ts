import { MISPLACED_POLICIES, POLICY_FOLDER, POLICY_PATH } from '../model/policy-paths.ts';
import type { RepositoryName } from './client.ts';

/** The repository in which an organisation keeps what holds for all its repositories. */
export const ORGANISATION_REPOSITORY = '.github';

export interface PolicyFile {
  readonly oid: string;
  /** The last commit that touched the file, where it was asked for. */
  readonly commit: string | null;
  /** Null if the file is binary or too large to be a policy. */
  readonly text: string | null;
}

/** Where a policy is looked for, and what else is there. */
export interface PolicyPlace {
  readonly file: PolicyFile | null;
  /** True if the file is a symbolic link: its text is the path that it points to. */
  readonly isLink: boolean;
  /** Paths of the files in the policy's folder, and of those at the root that were asked for. */
  readonly neighbours: readonly string[];
}

/** The organisation's own policy, or why there is none. */
export type OrganisationPolicy =
  /** There is no such repository, or the App may not read it: GitHub does not tell which. */
  | { readonly kind: 'out-of-reach' }
  /** The repository that is asked about is that very one. */
  | { readonly kind: 'itself' }
  | { readonly kind: 'read'; readonly branch: string | null; readonly place: PolicyPlace };

/** Where Git keeps the kind of an entry of a tree in its mode, and the kind of a symbolic link. */
const MODE_KIND = 0o170000;
const LINK = 0o120000;

/** The policy file of a repository's default branch; `$policyPath` and `$policyAtHead` name it. */
export const POLICY_FIELDS = `
fragment SettingsFile on Blob { oid text isTruncated }
fragment PolicyPlace on Repository {
  defaultBranchRef {
    name
    target { oid ... on Commit { history(first: 1, path: $policyPath) { nodes { oid } } } }
  }
  policy: object(expression: $policyAtHead) { ...SettingsFile }
  policyFolder: object(expression: "HEAD:${POLICY_FOLDER}") { ... on Tree { entries { name mode } } }
  ${MISPLACED_POLICIES.map((path, index) => `misplaced${index}: object(expression: "HEAD:${path}") { oid }`).join('\n  ')}
}`;

/** A file of settings as GraphQL gives it. Something else than a file has no object id here. */
export interface SettingsNode {
  readonly oid?: string;
  readonly text?: string | null;
  readonly isTruncated?: boolean;
}

export interface PolicyPlaceNode {
  readonly defaultBranchRef: {
    readonly name: string;
    readonly target: {
      readonly oid: string;
      readonly history?: { readonly nodes: readonly ({ readonly oid: string } | null)[] | null };
    } | null;
  } | null;
  readonly policy: SettingsNode | null;
  readonly policyFolder?: { readonly entries?: readonly { readonly name: string; readonly mode: number }[] } | null;
  readonly [misplaced: `misplaced${number}`]: { readonly oid: string } | null;
}

/** True of the repository whose policy is the organisation's. */
export function isOrganisationRepository(repository: RepositoryName): boolean {
  return repository.name.toLowerCase() === ORGANISATION_REPOSITORY;
}

export function toPolicyPlace(node: PolicyPlaceNode): PolicyPlace {
  const { defaultBranchRef, policy, policyFolder } = node;
  const entries = (policyFolder?.entries ?? []).map(({ name, mode }) => ({ path: `${POLICY_FOLDER}/${name}`, mode }));
  const own = entries.find(({ path }) => path === POLICY_PATH);
  return {
    file: toSettingsFile(policy, defaultBranchRef?.target?.history?.nodes?.[0]?.oid ?? null),
    isLink: own !== undefined && (own.mode & MODE_KIND) === LINK,
    neighbours: [
      ...entries.map(({ path }) => path).filter((path) => path !== POLICY_PATH),
      ...MISPLACED_POLICIES.filter((_, index) => node[`misplaced${index}`] != null),
    ],
  };
}

/** GraphQL cuts text at 512,000 bytes: what is longer counts as unreadable. */
export function toSettingsFile(node: SettingsNode | null | undefined, commit: string | null): PolicyFile | null {
  if (node?.oid === undefined) return null;
  return { oid: node.oid, commit, text: node.isTruncated === true ? null : (node.text ?? null) };
}

export function toOrganisationPolicy(
  repository: RepositoryName,
  node: PolicyPlaceNode | null | undefined,
): OrganisationPolicy {
  if (isOrganisationRepository(repository)) return { kind: 'itself' };
  if (node == null) return { kind: 'out-of-reach' };
  return { kind: 'read', branch: node.defaultBranchRef?.name ?? null, place: toPolicyPlace(node) };
}
