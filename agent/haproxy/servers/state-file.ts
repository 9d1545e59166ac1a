import { STATE_FIELD, type ServerState } from "../../../compiler/haproxy/servers.ts";
import { slotName } from "../../../compiler/haproxy/slots/slot.ts";
import { blocksIn, textsIn, type LiveFiles } from "../files.ts";
import { isChecked, type Servers } from "./actions.ts";

/** A file that tells nothing: HAProxy takes it without a word, on 2.6 and 3.0, while it warns of a missing or an empty one. */
export const NO_STATE = "1\n";

const HEADER =
  "# be_id be_name srv_id srv_name srv_addr srv_op_state srv_admin_state srv_uweight srv_iweight srv_time_since_last_change srv_check_status srv_check_result srv_check_health srv_check_state srv_agent_state bk_f_forced_id srv_f_forced_id srv_fqdn srv_port srvrecord";
/**
 * As many as 2.6 and 3.0 want at least. Those behind are what the configuration said of TLS and of the ports of checks: HAProxy would
 * believe the file, and speak in the clear to a server whose line says `ssl`.
 */
const FIELDS = 20;

/**
 * The server-state file for a reload: what the checks of the running worker know, told of the slots of the new files. HAProxy reads
 * it by the name of a slot and mixes the file's port with the configuration's address, so its own `show servers state` must not
 * be given back to it (docs/node.md, "Reload"): an instance that it knows keeps its line, wherever its slot was; a new one starts DOWN until
 * its first good checks; a spare slot has no line. Fixed servers keep theirs when address and port are the same. Pure.
 */
export function stateFile(files: LiveFiles, servers: Servers): string {
  const lines: string[] = [];
  for (const { backend, options, slots } of blocksIn(files)) {
    const checked = isChecked(options);
    const known = knownInstances(servers.get(backend));
    for (const slot of slots) {
      if (slot.instance === undefined || !checked) continue;
      const { at, address, port, weight } = slot.instance;
      lines.push(lineOf(backend, slotName(slot), address, port, known.get(at), weight));
    }
  }
  for (const { backend, server, at } of fixedServers(files)) {
    const state = servers.get(backend)?.get(server);
    if (state !== undefined && `${state.address}:${state.port}` === at)
      lines.push(lineOf(backend, server, state.address, state.port, state));
  }
  return lines.length === 0 ? NO_STATE : [`1`, HEADER, ...lines, ""].join("\n");
}

/** By address and port, those in maintenance left out. */
function knownInstances(states: ReadonlyMap<string, ServerState> | undefined): Map<string, ServerState> {
  const known = new Map<string, ServerState>();
  for (const state of states?.values() ?? [])
    if (!state.maintenance) known.set(`${state.address}:${state.port}`, state);
  return known;
}

/** Of an unknown one: stopped, no check made yet, no good one counted. */
const UNKNOWN = "1 b 1 s - 0 0 1 1 0 1 0 0 6 0 0 0 - 1 -".split(" ");

function lineOf(
  backend: string,
  server: string,
  address: string,
  port: number,
  state: ServerState | undefined,
  weight?: number,
): string {
  const fields = (state?.fields ?? UNKNOWN).slice(0, FIELDS);
  fields[1] = backend;
  fields[3] = server;
  fields[STATE_FIELD.address] = address;
  fields[STATE_FIELD.port] = String(port);
  fields[STATE_FIELD.admin] = "0";
  // HAProxy takes the first where the second is what its configuration says.
  if (weight !== undefined) fields[STATE_FIELD.weight] = fields[STATE_FIELD.loadedWeight] = String(weight);
  return fields.join(" ");
}

/** Servers that are written in the files outside of blocks, `at` as `10.0.0.1:80`; those whose address is a name are left out. Pure. */
function fixedServers(files: LiveFiles): { readonly backend: string; readonly server: string; readonly at: string }[] {
  let backend: string | undefined;
  return textsIn(files).flatMap((text) =>
    text.split("\n").flatMap((line) => {
      const [section, name] = /^(?:(?:backend|listen)\s+(\S+)|[a-z])/.exec(line) ?? [];
      if (section !== undefined) backend = name;
      const [, server, at] = /^\s+server\s+(\S+)\s+([0-9A-Fa-f.:]+:\d+)(?:\s|$)/.exec(line) ?? [];
      return backend === undefined || server === undefined || at === undefined ? [] : [{ backend, server, at }];
    }),
  );
}
