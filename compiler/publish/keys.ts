/** The store's names: a contract with everybody who reads the bucket (DESIGN 7). */
export function archiveKey(release: string): string {
  return `releases/${release}.tar.gz`;
}

/** The pointer that nodes poll. */
export function channelKey(channel: string): string {
  return `channels/${channel}.json`;
}

/** One entry of a channel's history. An entry that no later pointer names under `previous` was never live. */
export function historyKey(channel: string, sequence: number): string {
  return `channels/${channel}/${sequence}.json`;
}

/** A channel's name is part of keys, paths and URLs. */
export function isChannelName(name: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,62}$/.test(name);
}
