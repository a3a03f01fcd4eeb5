import { encodePath } from '../github/links.ts';
import { fullName, type Pull, type Repository } from '../github/state.ts';

/** The pages of the local GitHub, as GitHub names them. */
export const addressOf = {
  pull: (pull: Pull, tab: '' | '/files' | '/checks' = ''): string =>
    `/${fullName(pull.repository)}/pull/${pull.number}${tab}`,
  run: (pull: Pull, id: number): string => `${addressOf.pull(pull, '/checks')}?check_run_id=${id}`,
  commit: (repository: Repository, sha: string): string => `/${fullName(repository)}/commit/${sha}`,
  loneRun: (repository: Repository, id: number): string => `/${fullName(repository)}/runs/${id}`,
  line: (repository: Repository, place: { sha: string; path: string; line: number }): string =>
    `/${fullName(repository)}/blob/${place.sha}/${encodePath(place.path)}#L${place.line}`,
};
