import type { JsonObject } from '../exchange.ts';
import { type Links, nodeId } from '../links.ts';
import type { Account } from '../state.ts';

/** An account as `simple-user`. */
export function toUser(links: Links, account: Account): JsonObject {
  const { login, id, type } = account;
  const url = `${links.api}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: nodeId(type === 'Organization' ? 'O' : type === 'Bot' ? 'BOT' : 'U', id),
    avatar_url: `${links.html}/avatars/${id}`,
    gravatar_id: '',
    url,
    html_url: `${links.html}/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  };
}

/** An organisation as webhooks carry it. */
export function toOrganization(links: Links, account: Account): JsonObject {
  const url = `${links.api}/orgs/${account.login}`;
  return {
    login: account.login,
    id: account.id,
    node_id: nodeId('O', account.id),
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `${links.html}/avatars/${account.id}`,
    description: null,
  };
}
