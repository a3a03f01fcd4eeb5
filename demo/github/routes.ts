import type { Route } from './exchange.ts';
import { appPageRoutes } from './rest/app-pages.ts';
import { appRoutes } from './rest/apps.ts';
import { checkRunRoutes } from './rest/check-runs.ts';
import { checkSuiteRoutes } from './rest/check-suites.ts';
import { collaboratorRoutes } from './rest/collaborators.ts';
import { commitRoutes } from './rest/commits.ts';
import { compareRoutes } from './rest/compare.ts';
import { contentRoutes } from './rest/contents.ts';
import { deliveryRoutes } from './rest/deliveries.ts';
import { gitDataRoutes } from './rest/git-data.ts';
import { issueCommentRoutes } from './rest/issue-comments.ts';
import { manifestRoutes } from './rest/manifest.ts';
import { pullRoutes } from './rest/pulls.ts';
import { reviewCommentRoutes } from './rest/review-comments.ts';
import { reviewRoutes } from './rest/reviews.ts';

/** Everything the local GitHub answers beside GraphQL. */
export const routes: readonly Route[] = [
  ...appRoutes,
  ...manifestRoutes,
  ...appPageRoutes,
  ...deliveryRoutes,
  ...collaboratorRoutes,
  ...contentRoutes,
  ...gitDataRoutes,
  ...commitRoutes,
  ...compareRoutes,
  ...pullRoutes,
  ...reviewRoutes,
  ...reviewCommentRoutes,
  ...issueCommentRoutes,
  ...checkRunRoutes,
  ...checkSuiteRoutes,
];
