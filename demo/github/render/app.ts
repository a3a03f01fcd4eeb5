import type { JsonObject } from '../exchange.ts';
import { type Links, nodeId } from '../links.ts';
import type { AppRecord, Installation } from '../state.ts';
import { toUser } from './account.ts';

/** An App as `integration`. */
export function toIntegration(links: Links, app: AppRecord): JsonObject {
  return {
    id: app.id,
    slug: app.slug,
    node_id: nodeId('A', app.id),
    client_id: app.clientId,
    owner: toUser(links, app.owner),
    name: app.name,
    description: app.description,
    external_url: app.externalUrl,
    html_url: `${links.html}/apps/${app.slug}`,
    created_at: app.createdAt,
    updated_at: app.createdAt,
    permissions: app.permissions,
    events: app.events,
  };
}

/** An installation as `installation`. */
export function toInstallation(links: Links, installation: Installation): JsonObject {
  const { id, app, account } = installation;
  return {
    id,
    account: toUser(links, account),
    repository_selection: installation.repositoryIds === null ? 'all' : 'selected',
    access_tokens_url: `${links.api}/app/installations/${id}/access_tokens`,
    repositories_url: `${links.api}/installation/repositories`,
    html_url: `${links.html}/settings/installations/${id}`,
    app_id: app.id,
    app_slug: app.slug,
    client_id: app.clientId,
    target_id: account.id,
    target_type: account.type,
    permissions: installation.permissions,
    events: app.events,
    created_at: installation.createdAt,
    updated_at: installation.createdAt,
    single_file_name: null,
    suspended_by: null,
    suspended_at: installation.suspendedAt,
  };
}
