/** The store's names: a contract with everybody who reads the bucket (docs/store.md). */
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

export const ARCHIVES = "releases/";
export const CHANNELS = "channels/";

/** Where all entries of a channel's history are. */
export function historyPrefix(channel: string): string {
  return `${CHANNELS}${channel}/`;
}

/** The highest number that a channel can have: all digits that the names of a history's entries have room for. */
export const HIGHEST_NUMBER = 999_999_999_999_999;

/** The number of an entry of a history; undefined for other keys. */
export function sequenceOf(key: string): number | undefined {
  const found = /^channels\/[^/]+\/([1-9]\d{0,14})\.json$/.exec(key);
  return found === null ? undefined : Number(found[1]);
}

/** The channel whose pointer, or a number of whose history, has this key; undefined for other keys. */
export function channelOf(key: string): string | undefined {
  const found = /^channels\/([^/]+?)(?:\/\d+)?\.json$/.exec(key);
  return found?.[1] !== undefined && isChannelName(found[1]) ? found[1] : undefined;
}

/** The release whose archive has this key; undefined for other keys. */
export function releaseOf(key: string): string | undefined {
  return /^releases\/([0-9a-f]{64})\.tar\.gz$/.exec(key)?.[1];
}
