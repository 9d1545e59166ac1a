/**
 * What a word of HAProxy's could do beyond the team's own backend, shown where the word is refused: a sentence each, without its "It" and
 * its full stop. Which word does what is in keywords.ts.
 */
export const HARMS: Readonly<Record<string, string>> = {
  address: "could have HAProxy connect to an address that no file names, which a client or another machine chooses",
  agent:
    "meddles with servers that the agent of each node names and switches, and the two would undo each other's work",
  client: "makes the client look like another one to all that follows, the platform's log too",
  connection:
    "changes how the client's connection is read or ends, and that connection carries requests to other teams' hosts, too",
  control: "opens a page that shows the servers of all teams and can switch them",
  cpu: "can take CPU time that other teams' requests need",
  environment: "shows variables of the machine's environment, where secrets are",
  experimental: "is experimental: HAProxy refuses the whole configuration, unless the platform allows all that is",
  file: "reads files of the machine",
  gone: "is not known to today's HAProxy",
  key: "needs a private key or a password, which each node and whoever may read the store would get with the release",
  log: "changes, floods or redirects what is logged, where the platform looks for what happened",
  lookup: "has HAProxy itself look a name up, and one that does not resolve stops every team",
  memory: "shows what is in the memory of the process",
  network: "changes what the machine's network does with packets: marks, priorities, source addresses, namespaces",
  node: "tells clients of the machine: its name, its process, its load",
  others: "shows or uses what belongs to other teams: their servers, counters and traffic",
  opens: "ends the backend: what follows would stand in another section, or on some machines alone",
  ours: "stands against what Signalbox writes itself",
  platform: "names a section that all teams would share: caches, filters, mailers, passwords",
  process: "changes what all teams' traffic shares in the process: memory, file descriptors, turns at the CPU",
  program: "starts programs on the machine",
  section: "belongs elsewhere than in a backend: HAProxy ignores it here, or refuses the whole configuration",
  secret: "shows keys of TLS connections, with which recorded traffic can be read",
  tls: "shows what identifies a TLS connection, and that connection carries requests to other teams' hosts, too",
  unique: "takes a name or number that the whole process has once, and a second one stops every team",
};
