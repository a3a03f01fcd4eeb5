import type { Policy } from '../model/policy.ts';

/** The policy where no file says otherwise. `docs/policy.md` tells which of its values let a merge through. */
export const DEFAULT_POLICY: Policy = Object.freeze({
  include: [],
  ignorePaths: [],
  failOn: 'medium',
  comments: 'inline',
  suggestions: 'variable',
  history: 'warn',
  disabledRules: [],
  severities: {},
  customRules: [],
  ignores: [],
  onError: 'neutral',
  onIncomplete: 'postman',
});
