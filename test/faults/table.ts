import { addressReused } from "./address-reused.ts";
import { allDown } from "./all-down.ts";
import { applyKilled } from "./apply-killed.ts";
import { asleep } from "./asleep.ts";
import { badInstances } from "./bad-instances.ts";
import { clockAhead } from "./clock-ahead.ts";
import { clockJumps } from "./clock-jumps.ts";
import { consulDown } from "./consul-down.ts";
import { consulEmpty } from "./consul-empty.ts";
import { consulHanging } from "./consul-hanging.ts";
import { consulIndexLower } from "./consul-index-lower.ts";
import { consulLeaderLost } from "./consul-leader-lost.ts";
import { consulServersLost } from "./consul-servers-lost.ts";
import { consulShrinks } from "./consul-shrinks.ts";
import { serviceRenamed } from "./service-renamed.ts";
import { consulLimitLower } from "./consul-limit-lower.ts";
import { consulRightLost } from "./consul-right-lost.ts";
import { consulRightNarrowed } from "./consul-right-narrowed.ts";
import { consulSlow } from "./consul-slow.ts";
import { consulTemplateCrashLooping } from "./consul-template-crash-looping.ts";
import { consulTemplateKilled } from "./consul-template-killed.ts";
import { consulTemplateStopped } from "./consul-template-stopped.ts";
import { consulTokenDeleted } from "./consul-token-deleted.ts";
import { diskFull } from "./disk-full.ts";
import { diskFullAnywhere } from "./disk-full-anywhere.ts";
import { diskReadOnly } from "./disk-read-only.ts";
import { downloadCorrupt } from "./download-corrupt.ts";
import { downloadCut } from "./download-cut.ts";
import { downloadEndless } from "./download-endless.ts";
import { datacenterLost } from "./datacenter-lost.ts";
import { downloadTruncated } from "./download-truncated.ts";
import type { Fault } from "./fault.ts";
import { fileLimit } from "./file-limit.ts";
import { releaseDamaged, renderingDamaged } from "./files-damaged.ts";
import { filesUsedUp } from "./files-used-up.ts";
import { generationDamaged } from "./generation-damaged.ts";
import { haproxyForeign } from "./haproxy-foreign.ts";
import { haproxyKilledFull } from "./haproxy-killed-full.ts";
import { haproxyKilled } from "./haproxy-killed.ts";
import { haproxyMasterStopped, haproxyStopped } from "./haproxy-stopped.ts";
import { haproxyOutdated } from "./haproxy-outdated.ts";
import { haproxyTwice } from "./haproxy-twice.ts";
import { haproxyDenied } from "./haproxy-denied.ts";
import { haproxyDowngraded, haproxyUpgraded } from "./haproxy-upgraded.ts";
import { manyReleases } from "./many-releases.ts";
import { nameLeft } from "./name-left.ts";
import { nameUnresolved } from "./name-unresolved.ts";
import { otherChannel } from "./other-channel.ts";
import { otherOwner } from "./other-owner.ts";
import { pointerCorrupt } from "./pointer-corrupt.ts";
import { pointerHalfOver } from "./pointer-half-over.ts";
import { portTaken } from "./port-taken.ts";
import { pullKilled } from "./pull-killed.ts";
import { releaseRefused } from "./release-refused.ts";
import { renderKilled } from "./render-killed.ts";
import { secondAgent } from "./second-agent.ts";
import { serviceGone } from "./service-gone.ts";
import { storeDenied } from "./store-denied.ts";
import { storeDown } from "./store-down.ts";
import { storeHanging } from "./store-hanging.ts";
import { storeSlowDown } from "./store-slow-down.ts";

export interface FaultGroup {
  /** Of its test file and its results. */
  readonly name: string;
  readonly title: string;
  readonly faults: readonly Fault[];
}

export const STORE: FaultGroup = {
  name: "store",
  title: "The store",
  faults: [
    storeDown,
    storeDenied,
    storeSlowDown,
    storeHanging,
    downloadTruncated,
    downloadCut,
    downloadCorrupt,
    downloadEndless,
    pointerCorrupt,
    pointerHalfOver,
    clockAhead,
    clockJumps,
    otherChannel,
    allDown,
  ],
};

export const CONSUL: FaultGroup = {
  name: "consul",
  title: "Consul and consul-template",
  faults: [
    consulDown,
    consulHanging,
    consulSlow,
    consulEmpty,
    consulIndexLower,
    consulShrinks,
    consulLeaderLost,
    datacenterLost,
    consulServersLost,
    consulLimitLower,
    consulRightLost,
    consulRightNarrowed,
    consulTokenDeleted,
    serviceGone,
    serviceRenamed,
    addressReused,
    consulTemplateKilled,
    consulTemplateStopped,
    consulTemplateCrashLooping,
    badInstances,
  ],
};

export const HAPROXY: FaultGroup = {
  name: "haproxy",
  title: "HAProxy and what it is given",
  faults: [
    releaseRefused,
    portTaken,
    fileLimit,
    haproxyKilled,
    haproxyForeign,
    haproxyTwice,
    haproxyOutdated,
    haproxyStopped,
    haproxyMasterStopped,
    manyReleases,
    generationDamaged,
    renderingDamaged,
    releaseDamaged,
    nameUnresolved,
    nameLeft,
    diskFull,
    diskFullAnywhere,
    filesUsedUp,
    haproxyKilledFull,
    diskReadOnly,
    haproxyDowngraded,
    // The node has the other version from here on.
    haproxyUpgraded,
  ],
};

export const ROLES_KILLED: FaultGroup = {
  name: "roles",
  title: "The agent itself",
  faults: [secondAgent, asleep, otherOwner, haproxyDenied, pullKilled, renderKilled, applyKilled],
};

/** Every fault, as docs/reliability.md orders them. Each group has a node and a test file of its own. */
export const FAULTS: readonly FaultGroup[] = [STORE, CONSUL, HAPROXY, ROLES_KILLED];
