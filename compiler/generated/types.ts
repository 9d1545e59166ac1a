// Made by `npm run generate` out of schemas/. Do not edit.

/**
 * Health check: tcp, none, GET or HEAD and a path; or as keys how it is asked, what is expected and how often.
 */
export type CheckEntry =
  | {
      /**
       * The path, and query, of a GET request; without get and head the check only connects.
       */
      get?: string;
      /**
       * The same of a HEAD request.
       */
      head?: string;
      /**
       * Host of the request; the service's name, else the backend's, unless said.
       */
      host?: string;
      /**
       * Further headers of the request.
       */
      headers?: {
        /**
         * The header's value; numbers in quotes.
         */
        [k: string]: string;
      };
      /**
       * The statuses of a good answer, and ranges of them; 200-399 unless said.
       *
       * @minItems 1
       */
      expect?: string | number | (string | number)[];
      /**
       * A text that the body of a good answer holds.
       */
      expectBody?: string;
      /**
       * How often each server is asked; five times as often while it comes or goes, twice as often while it is down. 200ms to 1h. A number with its unit: ms, s, m, h or d.
       */
      every?: string;
      /**
       * So many good answers in a row bring a server back.
       */
      rise?: number;
      /**
       * So many bad answers in a row take a server out.
       */
      fall?: number;
      /**
       * The port that is asked, on the server's address; the server's own unless said.
       */
      port?: number;
    }
  | string;

/**
 * A team's routes and backends: routes/TEAM/NAME.yaml.
 */
export interface RouteFile {
  /**
   * The host or hosts of every route below that names none.
   *
   * @minItems 1
   */
  host?: string | string[];
  /**
   * The listener or listeners of every route and redirect below that names none; the platform's default unless said.
   *
   * @minItems 1
   */
  listener?: string | string[];
  /**
   * Only clients from these networks reach the routes below; a route that says allow itself goes by that alone; all: everybody, whatever the team says.
   */
  allow?:
    | {
        /**
         * Networks, and names of the platform's lists.
         *
         * @minItems 1
         *
         * Items: An address, a network, or the name of a list.
         */
        src: string[];
      }
    | string;
  /**
   * Clients from these networks get 403 of all routes below; a route that says deny itself goes by that alone; none: nobody, whatever the team says.
   */
  deny?:
    | {
        /**
         * Networks, and names of the platform's lists.
         *
         * @minItems 1
         *
         * Items: An address, a network, or the name of a list.
         */
        src: string[];
      }
    | string;
  /**
   * What backends get of all routes below; of one header's name what a route says wins.
   */
  requestHeaders?: {
    /**
     * Replaces every header line of that name.
     */
    set?: {
      /**
       * The header's value; numbers in quotes.
       */
      [k: string]: string;
    };
    /**
     * Sets a header to the value of a secret of the platform file's secrets, in place of every line of that name.
     */
    secrets?: {
      /**
       * The secret's name.
       */
      [k: string]: string;
    };
    /**
     * Adds a header line beside those of that name.
     */
    add?: {
      /**
       * The header's value; numbers in quotes.
       */
      [k: string]: string;
    };
    /**
     * Removes every header line of these names.
     *
     * @minItems 1
     *
     * Items: A header's name.
     */
    remove?: string[];
  };
  /**
   * What clients get of all routes below; of one header's name what a route says wins.
   */
  responseHeaders?: {
    /**
     * Replaces every header line of that name.
     */
    set?: {
      /**
       * The header's value; numbers in quotes.
       */
      [k: string]: string;
    };
    /**
     * Adds a header line beside those of that name.
     */
    add?: {
      /**
       * The header's value; numbers in quotes.
       */
      [k: string]: string;
    };
    /**
     * Removes every header line of these names.
     *
     * @minItems 1
     *
     * Items: A header's name.
     */
    remove?: string[];
  };
  /**
   * The team's routes by name.
   */
  routes?: {
    [k: string]: RouteEntry;
  };
  /**
   * Redirects, one by one or as files with a line for each (docs/platform.md).
   *
   * @minItems 1
   */
  redirects?: RedirectsEntry[];
  /**
   * The team's backends by name, for routes that say backend.
   */
  backends?: {
    [k: string]: BackendEntry;
  };
  /**
   * The team's TCP routes by name.
   */
  tcp?: {
    [k: string]: TcpEntry;
  };
  /**
   * Requests, each with what must come of it: signalbox test sends them to the real haproxy (docs/route-tests.md). Releases do not hold them.
   *
   * @minItems 0
   */
  tests?: TestEntry[];
}
/**
 * A route: which requests (match), and what happens to them (exactly one of service, backend, redirect, return).
 */
export interface RouteEntry {
  /**
   * Match: the host or hosts of this route; the file's host unless said. *.x is every host below x, "*" the listener's default site.
   *
   * @minItems 1
   */
  host?: string | string[];
  /**
   * Match: the listeners on which the route can be reached, one or a list; the file's, else the platform's default unless said.
   *
   * @minItems 1
   */
  listener?: string | string[];
  /**
   * Match: exactly this path, or one of these. Write characters themselves, not percent escapes.
   *
   * @minItems 1
   */
  path?: string | string[];
  /**
   * Match: this path and everything below it, or one of these, by whole segments; a trailing slash means nothing. / is every path.
   *
   * @minItems 1
   */
  pathPrefix?: string | string[];
  /**
   * Match: a regular expression for the whole path; it starts with ^/.
   */
  pathRegex?: string;
  /**
   * Match: who comes first, the higher: of regular expressions that both match, and of routes with the same path whose conditions are equally specific.
   */
  priority?: number;
  /**
   * Match: only these HTTP methods.
   *
   * @minItems 1
   *
   * Items: A method, in capitals.
   */
  methods?: string[];
  /**
   * Match: the first header line of each name has exactly this value, begins so, or is absent.
   */
  headers?: {
    /**
     * The header's value; numbers in quotes. Or how it begins, or that there is none.
     */
    [k: string]:
      | {
          /**
           * The first characters of the value.
           */
          startsWith?: string;
          /**
           * There is none of this name.
           */
          absent?: true;
        }
      | string;
  };
  /**
   * Match: the first query parameter of each name has exactly this value, begins so, or is absent; as on the wire.
   */
  query?: {
    /**
     * The parameter's value; numbers in quotes. Or how it begins, or that there is none.
     */
    [k: string]:
      | {
          /**
           * The first characters of the value.
           */
          startsWith?: string;
          /**
           * There is none of this name.
           */
          absent?: true;
        }
      | string;
  };
  /**
   * Action: a Consul service by its name; enough for a working route.
   */
  service?: string;
  /**
   * Action: a backend by its name (the team's own, or platform.NAME), or several with weights that add up to 100.
   */
  backend?:
    | string
    | {
        /**
         * Percent of the requests.
         */
        [k: string]: number;
      };
  /**
   * Filter: keeps a client on the side of a weighted split that it met first.
   */
  sticky?: {
    /**
     * Name of the cookie that remembers the side.
     */
    cookie: string;
  };
  /**
   * Action: sends the client elsewhere. The path stays unless path or replacePrefix says another.
   */
  redirect?: {
    /**
     * Scheme of the new address; the request's own unless said.
     */
    scheme?: "http" | "https";
    /**
     * Host of the new address, with a port if needed; the request's own unless said. With * in front, what stands for the * of the route's own hosts is copied.
     */
    host?: string;
    /**
     * Port of the new address, beside the host of the request.
     */
    port?: number;
    /**
     * The new path, as a whole; $1 to $9 are the groups of the route's pathRegex.
     */
    path?: string;
    /**
     * Replaces the route's pathPrefix and keeps what follows it.
     */
    replacePrefix?: string;
    /**
     * The new query, as in a URL, with $1 to $9 of a pathRegex; then the request's own is kept only where keepQuery says so.
     */
    query?: string;
    /**
     * The part of the page, as in a URL, with $1 to $9 of a pathRegex.
     */
    fragment?: string;
    /**
     * Whether the query string of the request is kept; unless said it is, where query says no other one.
     */
    keepQuery?: boolean;
    /**
     * HTTP status of the redirect.
     */
    status?: 301 | 302 | 303 | 307 | 308;
  };
  /**
   * Action: answers at once, without a backend.
   */
  return?: {
    /**
     * HTTP status of the answer.
     */
    status: number;
    /**
     * Text of the answer; empty unless said. At most 12 KiB.
     */
    body?: string;
    /**
     * In place of body a file of the team's folder; at most 12 KiB.
     */
    file?: string;
    /**
     * Media type of the body; that of a file by its ending, unless said.
     */
    contentType?: string;
  };
  /**
   * Filter: changes path and Host on the way to the backend.
   */
  rewrite?: {
    /**
     * Replaces the route's pathPrefix and keeps what follows it.
     */
    replacePrefix?: string;
    /**
     * The new path, as a whole; $1 to $9 are the groups of the route's pathRegex.
     */
    replacePath?: string;
    /**
     * The Host that the backend gets, in place of the client's.
     */
    host?: string;
  };
  /**
   * Filter: changes the headers of the request before the backend sees it.
   */
  requestHeaders?: {
    /**
     * Replaces every header line of that name.
     */
    set?: {
      /**
       * The header's value; numbers in quotes.
       */
      [k: string]: string;
    };
    /**
     * Sets a header to the value of a secret of the platform file's secrets, in place of every line of that name.
     */
    secrets?: {
      /**
       * The secret's name.
       */
      [k: string]: string;
    };
    /**
     * Adds a header line beside those of that name.
     */
    add?: {
      /**
       * The header's value; numbers in quotes.
       */
      [k: string]: string;
    };
    /**
     * Removes every header line of these names.
     *
     * @minItems 1
     *
     * Items: A header's name.
     */
    remove?: string[];
  };
  /**
   * Filter: changes the headers of the answer before the client sees it.
   */
  responseHeaders?: {
    /**
     * Replaces every header line of that name.
     */
    set?: {
      /**
       * The header's value; numbers in quotes.
       */
      [k: string]: string;
    };
    /**
     * Adds a header line beside those of that name.
     */
    add?: {
      /**
       * The header's value; numbers in quotes.
       */
      [k: string]: string;
    };
    /**
     * Removes every header line of these names.
     *
     * @minItems 1
     *
     * Items: A header's name.
     */
    remove?: string[];
  };
  /**
   * Filter: only users of this list, by password (HTTP Basic). A name of the platform's userlists.
   */
  auth?: string;
  /**
   * Filter: time limits of this route's requests.
   */
  timeout?: {
    /**
     * How long the server may be silent. A number with its unit: ms, s, m, h or d; or none.
     */
    server?: string;
    /**
     * How long a websocket or other tunnel may be silent. A number with its unit: ms, s, m, h or d; or none.
     */
    tunnel?: string;
  };
  /**
   * Filter: how many of the requests are in the access log, by chance: a whole percent, or off. All unless said.
   */
  log?: string;
  /**
   * Filter: only clients from these networks; others get 403; all: everybody may come, whatever the file or the team says.
   */
  allow?:
    | {
        /**
         * Networks, and names of the platform's lists.
         *
         * @minItems 1
         *
         * Items: An address, a network, or the name of a list.
         */
        src: string[];
      }
    | string;
  /**
   * Filter: clients from these networks get 403, before allow is asked; none: nobody, whatever the file or the team says.
   */
  deny?:
    | {
        /**
         * Networks, and names of the platform's lists.
         *
         * @minItems 1
         *
         * Items: An address, a network, or the name of a list.
         */
        src: string[];
      }
    | string;
  /**
   * Filter: refuse answers 400 where the path holds an escaped slash (%2F). Unless it is said they pass where the path names the same route decoded; pass says so, and can go.
   */
  encodedSlashes?: "refuse" | "pass";
  /**
   * Match: the first cookie of each name has exactly this value, begins so, or is absent.
   */
  cookies?: {
    /**
     * The cookie's value; numbers in quotes. Or how it begins, or that there is none.
     */
    [k: string]:
      | {
          /**
           * The first characters of the value.
           */
          startsWith?: string;
          /**
           * There is none of this name.
           */
          absent?: true;
        }
      | string;
  };
  /**
   * Match: only clients from these networks; others go on to less specific routes.
   *
   * @minItems 1
   *
   * Items: An address, or a network of addresses.
   */
  src?: string[];
}
/**
 * One redirect, or a file of them.
 */
export interface RedirectsEntry {
  /**
   * A file of the team's folder, with a line from,to or from,to,status for each redirect.
   */
  file?: string;
  /**
   * A path, or a host and a path; with /* behind it all below. A query asks for these parameters.
   */
  from?: string;
  /**
   * A path, or an address. A /* behind it stands for what that of `from` does, a *. before the host for what that of its host does.
   */
  to?: string;
  /**
   * HTTP status of those that say none of their own.
   */
  status?: 301 | 302 | 303 | 307 | 308;
  /**
   * Whether the query string of the request is kept; unless said it is, where `to` has none.
   */
  keepQuery?: boolean;
  /**
   * The listeners that they stand on, one or a list; the file's, else the platform's default unless said.
   *
   * @minItems 1
   */
  listener?: string | string[];
}
/**
 * A pool of servers: a Consul service, or fixed servers.
 */
export interface BackendEntry {
  /**
   * A Consul service by its name.
   */
  service?: string;
  /**
   * Only instances that have all these tags.
   *
   * @minItems 1
   *
   * Items: A tag.
   */
  tags?: string[];
  /**
   * Only instances that have none of these tags.
   *
   * @minItems 1
   *
   * Items: A tag.
   */
  withoutTags?: string[];
  /**
   * The service is one of this datacentre of Consul's, which the platform file names; unless said of the nodes' own.
   */
  datacenter?: string;
  /**
   * consul: each server has its share of the requests by the weight that its instance is registered with. Unless said all have the same.
   */
  weights?: "consul";
  /**
   * Fixed servers instead of a service. A name is looked up by the agent of each node, never by a check.
   *
   * @minItems 1
   *
   * Items: host:port, address:port or [IPv6]:port.
   */
  servers?: string[];
  /**
   * The backend that gets the requests while no server of this one is usable: one of the team's own, or the platform's as platform.NAME.
   */
  fallback?: string;
  backup?: BackupEntry;
  /**
   * How requests are spread; as HAProxy's balance: roundrobin, leastconn, first, source, random, static-rr, uri, hdr(NAME).
   */
  balance?: string;
  check?: CheckEntry;
  /**
   * Time limits of this backend; the team's and the platform's defaults unless said.
   */
  timeout?: {
    /**
     * How long the connection to a server may take to open. A number with its unit: ms, s, m, h or d; or none.
     */
    connect?: string;
    /**
     * How long a server may be silent. A number with its unit: ms, s, m, h or d; or none.
     */
    server?: string;
    /**
     * How long a request may wait for a free server. A number with its unit: ms, s, m, h or d; or none.
     */
    queue?: string;
    /**
     * How long a websocket or other tunnel may be silent. A number with its unit: ms, s, m, h or d; or none.
     */
    tunnel?: string;
    /**
     * How long a health check may take once connected. A number with its unit: ms, s, m, h or d; or none.
     */
    check?: string;
  };
  /**
   * How often a failed connection is tried again.
   */
  retries?: number;
  /**
   * What is tried again on another server; an empty list: nothing. A request that a server has got is tried again only if its method is GET, HEAD or OPTIONS.
   *
   * Items: What HAProxy's retry-on names.
   */
  retryOn?: ("conn-failure" | "empty-response" | "junk-response" | "response-timeout" | 425 | 500 | 502 | 503 | 504)[];
  /**
   * So many connections of a node to each server at once; further requests wait for timeout.queue.
   */
  maxconn?: number;
  /**
   * How long a server that comes back, or is new, gets fewer requests than the others; 1s to 1h. A number with its unit: ms, s, m, h or d.
   */
  slowStart?: string;
  tls?: ServerTlsEntry;
  /**
   * HTTP/2 to servers: over TLS where they offer it, without TLS always.
   */
  http2?: boolean;
  /**
   * Tell servers of each connection who asks by HAProxy's PROXY protocol, in this version.
   */
  proxyProtocol?: "v1" | "v2";
  /**
   * Statements in HAProxy's own words, as a | block; they stand in this backend only.
   */
  haproxy?: string;
}
/**
 * Servers that get requests only while none of the others is usable.
 */
export interface BackupEntry {
  /**
   * The instances of the service with this tag; the others are those without it.
   */
  tag?: string;
  /**
   * The instances of another Consul service.
   */
  service?: string;
  /**
   * Fixed servers.
   *
   * @minItems 1
   *
   * Items: host:port, address:port or [IPv6]:port.
   */
  servers?: string[];
}
/**
 * TLS to servers; their certificates must be of an authority and for a name, unless verify says otherwise.
 */
export interface ServerTlsEntry {
  /**
   * The authorities that servers' certificates may be of: those of the platform file's servers.ca by this name, or system (also where nothing is said) for those that the nodes' system trusts.
   */
  ca?: string;
  /**
   * The name that servers are asked for (SNI), and that their certificates must be for.
   */
  name?: string;
  /**
   * With verify: none the name that servers are asked for.
   */
  sni?: string;
  /**
   * What HAProxy shows servers of itself: a certificate of the platform file's servers.certificates that the team may use.
   */
  certificate?: string;
  /**
   * What must be so of a server's certificate: name (also where nothing is said): it is of an authority, and for the name; authority: of an authority, whatever it is for, and no name is asked for; none: anybody may answer.
   */
  verify?: "name" | "authority" | "none";
}
/**
 * A TCP route: the one target of a TCP listener.
 */
export interface TcpEntry {
  /**
   * The TCP listener.
   */
  listener: string;
  /**
   * A Consul service by its name.
   */
  service?: string;
  /**
   * A backend by its name.
   */
  backend?: string;
}
/**
 * A request, and what must come of it over HTTP/1.1 and HTTP/2.
 */
export interface TestEntry {
  /**
   * The method and the URL. https asks the listener's TLS address, where it has one.
   */
  request: string;
  /**
   * Where the request comes in; the platform's default listener unless said.
   */
  listener?: string;
  /**
   * Headers of the request by name; a list is several lines. A list of users has the user try with the password try.
   */
  headers?: {
    /**
     * The header's value, or several.
     *
     * @minItems 0
     */
    [k: string]: string | string[];
  };
  /**
   * The client's address, as HAProxy sees it or as a trusted proxy in front says it.
   */
  from?: string;
  /**
   * The request's body.
   */
  body?: string;
  /**
   * How many instances a backend has, by its name; 1 unless said. With 0 it is as when all have failed.
   */
  instances?: {
    /**
     * How many instances.
     */
    [k: string]: number;
  };
  expect?: TestExpectation;
}
/**
 * What must come of the request; what is not named may be anything.
 */
export interface TestExpectation {
  /**
   * The route that answers: its name, or TEAM.NAME where it is another team's.
   */
  route?: string;
  /**
   * The backend that gets the request: its name, or TEAM.NAME. Where a route shares its requests among several, the request is sent until this one gets it; a test that names none holds for each.
   */
  backend?: string;
  /**
   * The status of the response. Backends answer 200 to tests.
   */
  status?: number;
  /**
   * The Location header of the response: where a redirect leads.
   */
  location?: string;
  /**
   * The path that the backend gets.
   */
  path?: string;
  /**
   * The query that the backend gets, without ?; empty for none.
   */
  query?: string;
  /**
   * Headers that the backend gets, by name: the value of the one line, a list of several, or [] for none.
   */
  requestHeaders?: {
    /**
     * The header's value; several; or [] for none.
     *
     * @minItems 0
     */
    [k: string]: string | string[];
  };
  /**
   * Headers of the response, by name: the value of the one line, a list of several, or [] for none.
   */
  responseHeaders?: {
    /**
     * The header's value; several; or [] for none.
     *
     * @minItems 0
     */
    [k: string]: string | string[];
  };
}


/**
 * What holds for all of a team: routes/TEAM/team.yaml.
 */
export interface TeamFile {
  /**
   * Where to reach the team. A value that begins with # needs quotes.
   */
  contact?: string;
  /**
   * Who reviews the team's changes, as CODEOWNERS writes them.
   *
   * @minItems 1
   *
   * Items: A user, a team or an address.
   */
  owners?: string[];
  /**
   * Consul services that no other team routes to, unless the platform file grants it to them. Each by its name.
   *
   * @minItems 1
   *
   * Items: A service.
   */
  private?: string[];
  /**
   * Defaults of the team's backends and routes.
   */
  defaults?: {
    /**
     * Time limits of the team's backends that do not say their own.
     */
    timeout?: {
      /**
       * How long a server may be silent. A number with its unit: ms, s, m, h or d; or none.
       */
      server?: string;
      /**
       * How long a websocket or other tunnel may be silent. A number with its unit: ms, s, m, h or d; or none.
       */
      tunnel?: string;
      /**
       * How long the connection to a server may take to open. A number with its unit: ms, s, m, h or d; or none.
       */
      connect?: string;
      /**
       * How long a request may wait for a free server. A number with its unit: ms, s, m, h or d; or none.
       */
      queue?: string;
    };
    /**
     * Only clients from these networks reach the team's routes; a file or route that says allow itself goes by that alone.
     */
    allow?: {
      /**
       * Networks, and names of the platform's lists.
       *
       * @minItems 1
       *
       * Items: An address, a network, or the name of a list.
       */
      src: string[];
    };
    /**
     * Clients from these networks get 403 of all the team's routes; a file or route that says deny itself goes by that alone.
     */
    deny?: {
      /**
       * Networks, and names of the platform's lists.
       *
       * @minItems 1
       *
       * Items: An address, a network, or the name of a list.
       */
      src: string[];
    };
    /**
     * What backends get of all the team's routes; of one header's name what a file or a route says wins.
     */
    requestHeaders?: {
      /**
       * Replaces every header line of that name.
       */
      set?: {
        /**
         * The header's value; numbers in quotes.
         */
        [k: string]: string;
      };
      /**
       * Sets a header to the value of a secret of the platform file's secrets, in place of every line of that name.
       */
      secrets?: {
        /**
         * The secret's name.
         */
        [k: string]: string;
      };
      /**
       * Adds a header line beside those of that name.
       */
      add?: {
        /**
         * The header's value; numbers in quotes.
         */
        [k: string]: string;
      };
      /**
       * Removes every header line of these names.
       *
       * @minItems 1
       *
       * Items: A header's name.
       */
      remove?: string[];
    };
    /**
     * What clients get of all the team's routes; of one header's name what a file or a route says wins.
     */
    responseHeaders?: {
      /**
       * Replaces every header line of that name.
       */
      set?: {
        /**
         * The header's value; numbers in quotes.
         */
        [k: string]: string;
      };
      /**
       * Adds a header line beside those of that name.
       */
      add?: {
        /**
         * The header's value; numbers in quotes.
         */
        [k: string]: string;
      };
      /**
       * Removes every header line of these names.
       *
       * @minItems 1
       *
       * Items: A header's name.
       */
      remove?: string[];
    };
  };
}


/**
 * What the platform team decides: routes/platform/platform.yaml.
 */
export interface PlatformFile {
  /**
   * Where HAProxy listens, by name.
   */
  listeners?: {
    [k: string]: ListenerEntry;
  };
  /**
   * Who may claim what; a team that is not here may claim nothing.
   */
  teams?: {
    [k: string]: GrantEntry;
  };
  /**
   * Routes before any team's route, on every host, and on every listener unless they name some.
   */
  everyHost?: {
    [k: string]: EveryHostEntry;
  };
  /**
   * Lists of users for the filter auth, by name: each is the file NAME.users on the nodes, never in the repository.
   *
   * @minItems 0
   *
   * Items: A list's name.
   */
  userlists?: string[];
  servers?: ServersEntry;
  /**
   * Values of headers to backends by name, and the teams that may set one: each is the file NAME.secret on the nodes, never in the repository.
   */
  secrets?: {
    /**
     * Teams that may; the platform's own routes may set all.
     *
     * @minItems 0
     *
     * Items: A team's name.
     */
    [k: string]: string[];
  };
  /**
   * Lists of networks by name, for allow and deny of routes and for blocked: networks, and files of routes/platform/ with one in each line. A list that changes needs no reload.
   */
  lists?: {
    /**
     * Networks, and files of them.
     *
     * @minItems 0
     *
     * Items: An address, a network, or a file such as scanners.lst.
     */
    [k: string]: string[];
  };
  /**
   * Lists whose clients get 403 whatever they ask, before any route, and on TCP listeners no connection.
   *
   * @minItems 0
   *
   * Items: The name of a list.
   */
  blocked?: string[];
  /**
   * What teams may and may not, beside what always holds.
   */
  policy?: {
    /**
     * Whether servers of teams, and instances of services, may be on the node's own loopback. Ports of Consul, the agent and HAProxy's admin never are.
     */
    loopback?: "allowed" | "refused";
    /**
     * Words of HAProxy's that a team may use in its haproxy: texts although they need approval (docs/haproxy-text.md), each with the reason.
     *
     * @minItems 0
     */
    haproxy?: ApprovalEntry[];
    /**
     * required: each route must be reached by a test of a route file (signalbox test --coverage lists the others).
     */
    tests?: "required";
    /**
     * Percent of the routes, of the hosts and of a log's requests of which one change may alter what becomes of them; more needs somebody's word (signalbox review).
     */
    blastRadius?: number;
  };
  /**
   * The HAProxy of the nodes.
   */
  haproxy?: {
    /**
     * Every version that a node of the fleet runs, in quotes: checks and tests are done with each. Unless said they are done with the one that is there.
     *
     * @minItems 1
     *
     * Items: The first two numbers of a version.
     */
    versions?: string[];
    /**
     * The oldest release of each branch that nodes should run: a node on which an older one runs says so, and serves on. Branches stand in quotes.
     */
    atLeast?: {
      /**
       * A release of the branch that is its key.
       */
      [k: string]: string;
    };
  };
  /**
   * Defaults for everybody.
   */
  defaults?: {
    /**
     * The listener of routes that name none.
     */
    listener?: string;
    /**
     * Time limits where nobody says others.
     */
    timeout?: {
      /**
       * How long the connection to a server may take to open. A number with its unit: ms, s, m, h or d; or none.
       */
      connect?: string;
      /**
       * How long a client may be silent. A number with its unit: ms, s, m, h or d; or none.
       */
      client?: string;
      /**
       * How long a server may be silent. A number with its unit: ms, s, m, h or d; or none.
       */
      server?: string;
      /**
       * How long a request may wait for a free server. A number with its unit: ms, s, m, h or d; or none.
       */
      queue?: string;
      /**
       * How long a client may take to send a request's headers. A number with its unit: ms, s, m, h or d; or none.
       */
      httpRequest?: string;
      /**
       * How long an idle client connection is kept. A number with its unit: ms, s, m, h or d; or none.
       */
      httpKeepAlive?: string;
      /**
       * How long a websocket or other tunnel may be silent. A number with its unit: ms, s, m, h or d; or none.
       */
      tunnel?: string;
    };
    /**
     * What backends get of all routes; of one header's name what a team, a file or a route says wins.
     */
    requestHeaders?: {
      /**
       * Replaces every header line of that name.
       */
      set?: {
        /**
         * The header's value; numbers in quotes.
         */
        [k: string]: string;
      };
      /**
       * Sets a header to the value of a secret of the platform file's secrets, in place of every line of that name.
       */
      secrets?: {
        /**
         * The secret's name.
         */
        [k: string]: string;
      };
      /**
       * Adds a header line beside those of that name.
       */
      add?: {
        /**
         * The header's value; numbers in quotes.
         */
        [k: string]: string;
      };
      /**
       * Removes every header line of these names.
       *
       * @minItems 1
       *
       * Items: A header's name.
       */
      remove?: string[];
    };
    /**
     * What clients get of every answer, errors and redirects too; of one header's name what a team, a file or a route says wins.
     */
    responseHeaders?: {
      /**
       * Replaces every header line of that name.
       */
      set?: {
        /**
         * The header's value; numbers in quotes.
         */
        [k: string]: string;
      };
      /**
       * Adds a header line beside those of that name.
       */
      add?: {
        /**
         * The header's value; numbers in quotes.
         */
        [k: string]: string;
      };
      /**
       * Removes every header line of these names.
       *
       * @minItems 1
       *
       * Items: A header's name.
       */
      remove?: string[];
    };
  };
  /**
   * What of a request goes on to backends.
   */
  requests?: {
    /**
     * Protocols that a client may change to (Upgrade:). Others go on as plain HTTP; h2c never passes.
     *
     * @minItems 0
     *
     * Items: A protocol's name, and its version where it has one. Kubernetes' exec needs SPDY/3.1.
     */
    upgrades?: string[];
    /**
     * What becomes of headers whose names have other characters than letters, digits and -. Many programs take X_User for X-User.
     */
    headerNames?: "delete" | "preserve";
    /**
     * Proxies in front whose X-Forwarded-For, -Proto, -Host and -Port and X-Request-Id are believed. What others say of these is taken out; a listener may name others.
     *
     * @minItems 0
     *
     * Items: An address, or a network of addresses.
     */
    trustForwarded?: string[];
    /**
     * Backends get the header Forwarded (RFC 7239) as well, with what the X-Forwarded headers say. Without it nobody's Forwarded goes on.
     */
    forwarded?: "rfc7239";
  };
  logs?: LogsEntry;
  metrics?: MetricsEntry;
  /**
   * Pages that clients get in place of HAProxy's own texts of errors, by status: what is refused, no route, no server. A page that changes needs a reload.
   */
  errorPages?: {
    /**
     * A file of routes/platform/; at most 12 KiB. What it is its ending says: .html, .json, .txt, .xml or .svg.
     */
    [k: string]: string;
  };
  /**
   * Limits of HAProxy on a node.
   */
  limits?: {
    /**
     * Connections at a time.
     */
    maxconn?: number;
    /**
     * File descriptors that HAProxy may use on a node; checked against what the configuration needs.
     */
    fileDescriptors?: number;
  };
  /**
   * How nodes reload HAProxy, and what becomes of the workers from before.
   */
  reload?: {
    /**
     * At most one reload in this time; what comes meanwhile is taken together. 0s to 1h.
     */
    atMostEvery?: string;
    /**
     * How long connections may go on in a worker from before a reload. 1s to 7d.
     */
    endOldWorkersAfter?: string;
    /**
     * How many reloads a worker may outlive.
     */
    keepOldWorkers?: number;
  };
  /**
   * How long a backend keeps its servers once its service has none left in Consul. 0s to 1d.
   */
  keepServersFor?: string;
}
/**
 * One place where HAProxy listens.
 */
export interface ListenerEntry {
  /**
   * [address]:port, as HAProxy's bind takes it, or several. Without encryption; beside tls or instead of it.
   *
   * @minItems 1
   * @maxItems 16
   */
  bind?: string | string[];
  /**
   * Where the listener speaks TLS.
   */
  tls?: {
    /**
     * [address]:port, as HAProxy's bind takes it, or several.
     *
     * @minItems 1
     * @maxItems 16
     */
    bind: string | string[];
    /**
     * A name: NAME.pem on the nodes is a file with chain and key, or a folder of such files.
     */
    certificates: string;
    /**
     * The oldest TLS that is spoken.
     */
    minVersion?: "TLSv1.2" | "TLSv1.3";
    /**
     * Protocols inside TLS, the best first; on a tcp listener none unless said.
     *
     * @minItems 1
     *
     * Items: A protocol.
     */
    alpn?: ("h2" | "http/1.1")[];
  };
  /**
   * What passes: HTTP, or TCP to exactly one target.
   */
  mode?: "http" | "tcp";
  /**
   * A balancer in front speaks the PROXY protocol: every connection begins with it, and its source is the client. Others are closed.
   */
  proxyProtocol?: boolean;
  /**
   * Proxies in front of this listener whose X-Forwarded headers and X-Request-Id are believed, in place of those of requests.trustForwarded; [] is nobody.
   *
   * @minItems 0
   *
   * Items: An address, or a network of addresses.
   */
  trustForwarded?: string[];
  /**
   * Requests that come without TLS are sent to https: the same host, path and query. true, or how.
   */
  redirectToHttps?:
    | boolean
    | {
        /**
         * Prefixes of paths that go to routes without TLS, too: where certificates are proven by HTTP.
         *
         * @minItems 1
         * @maxItems 16
         *
         * Items: A prefix of whole segments, of letters, digits and . _ ~ -.
         */
        except?: string[];
        /**
         * Of the redirect, 301 unless said. Clients keep 301 and 308 for good; 307 and 308 keep the method.
         */
        status?: 301 | 302 | 307 | 308;
        /**
         * Where clients reach https. Unless said the port of tls.bind, which is not written where it is 443.
         */
        port?: number;
      };
  /**
   * How much comes in here at once.
   */
  limits?: {
    /**
     * Connections of clients; more wait in the kernel until one ends. All listeners together have limits.maxconn of the platform.
     */
    maxconn?: number;
  };
  /**
   * How long clients may take here, where it is another time than defaults.timeout says.
   */
  timeout?: {
    /**
     * How long a client may be silent. Unless said as defaults.timeout has it. A number with its unit: ms, s, m, h or d; or none.
     */
    client?: string;
    /**
     * How long a client may take to send a request's headers. Unless said as defaults.timeout has it. A number with its unit: ms, s, m, h or d; or none.
     */
    httpRequest?: string;
    /**
     * How long an idle client connection is kept. Unless said as defaults.timeout has it. A number with its unit: ms, s, m, h or d; or none.
     */
    httpKeepAlive?: string;
  };
  /**
   * refuse: on an HTTP/2 connection hosts that its certificate is not for get 421 (RFC 9110), and clients ask on another connection; by-name: all hosts but the one that it asked for by its TLS name (SNI). Unless said they are answered.
   */
  misdirected?: "refuse" | "by-name";
  /**
   * Clients over TLS show a certificate of these authorities, or are not let in. Backends are told of it by X-Client-Certificate headers, which no client can send.
   */
  clientCertificates?: {
    /**
     * A name: NAME.pem on the nodes is a file with the certificates of the authorities.
     */
    ca: string;
    /**
     * Who shows none is let in, too.
     */
    optional?: true;
  };
  /**
   * Pages of this listener, each in place of that of all listeners.
   */
  errorPages?: {
    /**
     * A file of routes/platform/; at most 12 KiB. What it is its ending says: .html, .json, .txt, .xml or .svg.
     */
    [k: string]: string;
  };
  /**
   * Answers over TLS tell browsers to ask these hosts by https alone from then on (RFC 6797), unless a route or server says something itself.
   */
  hsts?: {
    /**
     * For how long, in s, m, h or d, from 0s (no longer) to 730d.
     */
    maxAge: string;
    /**
     * And all hosts below them, whoever serves those.
     */
    includeSubDomains?: boolean;
    /**
     * Browsers may ship it (hstspreload.org), which takes months to undo. Needs includeSubDomains and 365d or more.
     */
    preload?: boolean;
  };
}
/**
 * What a team may claim.
 */
export interface GrantEntry {
  /**
   * Hosts that the team may claim; *.x covers every host below x.
   *
   * @minItems 0
   *
   * Items: One host.
   */
  hosts?: string[];
  /**
   * Prefixes of paths on single hosts that the team may claim, alone unless another grant names the same one: whoever holds the host has no routes there.
   *
   * @minItems 0
   *
   * Items: A host and a prefix of paths.
   */
  paths?: string[];
  /**
   * Hosts on which the team may have redirects and nothing else, where no other team's grant covers them. "*": any.
   *
   * @minItems 0
   *
   * Items: One host, or all below one.
   */
  redirects?: string[];
  /**
   * Listeners that the team may use; the default listener unless said.
   *
   * @minItems 0
   *
   * Items: A listener's name.
   */
  listeners?: string[];
  /**
   * Consul services that the team may route to, by name or by the beginning of names and *; any service unless said. Names and beginnings say whose a service is, too: the team with the most specific one may make it private.
   *
   * @minItems 0
   *
   * Items: A service, or the beginning of names and *.
   */
  services?: string[];
  /**
   * Whether the team may write servers itself, by address or name: under servers:, and in HAProxy's words. Where it may not, it routes to services and to the platform's backends alone.
   */
  addresses?: "allowed" | "refused";
  /**
   * required: each route of this team must be reached by a test of a route file.
   */
  tests?: "required";
  limits?: LimitsEntry;
}
/**
 * How much the team may have; what docs/haproxy-text.md says where a key is missing, and as many routes and backends as it likes.
 */
export interface LimitsEntry {
  /**
   * Routes, TCP ones too.
   */
  routes?: number;
  /**
   * Backends, those of service: too.
   */
  backends?: number;
  /**
   * Statements of its haproxy: texts.
   */
  statements?: number;
  /**
   * Their bytes.
   */
  statementBytes?: number;
  /**
   * Fetches and converters in them.
   */
  fetches?: number;
  /**
   * Regular expressions in them.
   */
  regularExpressions?: number;
  /**
   * Texts that HAProxy looks for one by one.
   */
  texts?: number;
  /**
   * Lines of the files that they name.
   */
  fileLines?: number;
  /**
   * Servers in them.
   */
  servers?: number;
  /**
   * Bytes of their stick-tables.
   */
  stickTableBytes?: number;
}
/**
 * A route on every host, before any team's route.
 */
export interface EveryHostEntry {
  /**
   * Match: the listeners on which the route stands, one or a list; all of them unless said.
   *
   * @minItems 1
   */
  listener?: string | string[];
  /**
   * Match: exactly this path, or one of these. Write characters themselves, not percent escapes.
   *
   * @minItems 1
   */
  path?: string | string[];
  /**
   * Match: this path and everything below it, or one of these, by whole segments; a trailing slash means nothing. / is every path.
   *
   * @minItems 1
   */
  pathPrefix?: string | string[];
  /**
   * Action: a Consul service by its name; enough for a working route.
   */
  service?: string;
  /**
   * Action: a backend by its name (the team's own, or platform.NAME), or several with weights that add up to 100.
   */
  backend?:
    | string
    | {
        /**
         * Percent of the requests.
         */
        [k: string]: number;
      };
  /**
   * Filter: keeps a client on the side of a weighted split that it met first.
   */
  sticky?: {
    /**
     * Name of the cookie that remembers the side.
     */
    cookie: string;
  };
  /**
   * Action: sends the client elsewhere. The path stays unless path or replacePrefix says another.
   */
  redirect?: {
    /**
     * Scheme of the new address; the request's own unless said.
     */
    scheme?: "http" | "https";
    /**
     * Host of the new address, with a port if needed; the request's own unless said. With * in front, what stands for the * of the route's own hosts is copied.
     */
    host?: string;
    /**
     * Port of the new address, beside the host of the request.
     */
    port?: number;
    /**
     * The new path, as a whole; $1 to $9 are the groups of the route's pathRegex.
     */
    path?: string;
    /**
     * Replaces the route's pathPrefix and keeps what follows it.
     */
    replacePrefix?: string;
    /**
     * The new query, as in a URL, with $1 to $9 of a pathRegex; then the request's own is kept only where keepQuery says so.
     */
    query?: string;
    /**
     * The part of the page, as in a URL, with $1 to $9 of a pathRegex.
     */
    fragment?: string;
    /**
     * Whether the query string of the request is kept; unless said it is, where query says no other one.
     */
    keepQuery?: boolean;
    /**
     * HTTP status of the redirect.
     */
    status?: 301 | 302 | 303 | 307 | 308;
  };
  /**
   * Action: answers at once, without a backend.
   */
  return?: {
    /**
     * HTTP status of the answer.
     */
    status: number;
    /**
     * Text of the answer; empty unless said. At most 12 KiB.
     */
    body?: string;
    /**
     * In place of body a file of the team's folder; at most 12 KiB.
     */
    file?: string;
    /**
     * Media type of the body; that of a file by its ending, unless said.
     */
    contentType?: string;
  };
  /**
   * Filter: changes path and Host on the way to the backend.
   */
  rewrite?: {
    /**
     * Replaces the route's pathPrefix and keeps what follows it.
     */
    replacePrefix?: string;
    /**
     * The new path, as a whole; $1 to $9 are the groups of the route's pathRegex.
     */
    replacePath?: string;
    /**
     * The Host that the backend gets, in place of the client's.
     */
    host?: string;
  };
  /**
   * Filter: changes the headers of the request before the backend sees it.
   */
  requestHeaders?: {
    /**
     * Replaces every header line of that name.
     */
    set?: {
      /**
       * The header's value; numbers in quotes.
       */
      [k: string]: string;
    };
    /**
     * Sets a header to the value of a secret of the platform file's secrets, in place of every line of that name.
     */
    secrets?: {
      /**
       * The secret's name.
       */
      [k: string]: string;
    };
    /**
     * Adds a header line beside those of that name.
     */
    add?: {
      /**
       * The header's value; numbers in quotes.
       */
      [k: string]: string;
    };
    /**
     * Removes every header line of these names.
     *
     * @minItems 1
     *
     * Items: A header's name.
     */
    remove?: string[];
  };
  /**
   * Filter: changes the headers of the answer before the client sees it.
   */
  responseHeaders?: {
    /**
     * Replaces every header line of that name.
     */
    set?: {
      /**
       * The header's value; numbers in quotes.
       */
      [k: string]: string;
    };
    /**
     * Adds a header line beside those of that name.
     */
    add?: {
      /**
       * The header's value; numbers in quotes.
       */
      [k: string]: string;
    };
    /**
     * Removes every header line of these names.
     *
     * @minItems 1
     *
     * Items: A header's name.
     */
    remove?: string[];
  };
  /**
   * Filter: only users of this list, by password (HTTP Basic). A name of the platform's userlists.
   */
  auth?: string;
  /**
   * Filter: time limits of this route's requests.
   */
  timeout?: {
    /**
     * How long the server may be silent. A number with its unit: ms, s, m, h or d; or none.
     */
    server?: string;
    /**
     * How long a websocket or other tunnel may be silent. A number with its unit: ms, s, m, h or d; or none.
     */
    tunnel?: string;
  };
  /**
   * Filter: how many of the requests are in the access log, by chance: a whole percent, or off. All unless said.
   */
  log?: string;
  /**
   * Filter: only clients from these networks; others get 403; all: everybody may come, whatever the file or the team says.
   */
  allow?:
    | {
        /**
         * Networks, and names of the platform's lists.
         *
         * @minItems 1
         *
         * Items: An address, a network, or the name of a list.
         */
        src: string[];
      }
    | string;
  /**
   * Filter: clients from these networks get 403, before allow is asked; none: nobody, whatever the file or the team says.
   */
  deny?:
    | {
        /**
         * Networks, and names of the platform's lists.
         *
         * @minItems 1
         *
         * Items: An address, a network, or the name of a list.
         */
        src: string[];
      }
    | string;
  /**
   * Filter: refuse answers 400 where the path holds an escaped slash (%2F). Unless it is said they pass where the path names the same route decoded; pass says so, and can go.
   */
  encodedSlashes?: "refuse" | "pass";
}
/**
 * What backends may name of servers: in tls files NAME.pem of the nodes, which are never in the repository, and Consul's datacentres.
 */
export interface ServersEntry {
  /**
   * Authorities, each a file of certificates, that every team's backends may name.
   *
   * @minItems 1
   *
   * Items: A name.
   */
  ca?: string[];
  /**
   * Certificates with their keys that HAProxy shows servers, and the teams whose backends may name each; the platform's own may name all.
   */
  certificates?: {
    /**
     * Teams.
     *
     * @minItems 0
     *
     * Items: A team.
     */
    [k: string]: string[];
  };
  /**
   * Datacentres of Consul whose services every team's backends may name. Each is one consul-template more on the nodes, once a backend does.
   *
   * @minItems 1
   *
   * Items: A datacentre, as Consul calls it.
   */
  datacenters?: string[];
}
/**
 * A word that one team may use.
 */
export interface ApprovalEntry {
  /**
   * The team's name.
   */
  team: string;
  /**
   * The word as the refusal names it.
   */
  keyword: string;
  /**
   * Why the team may, for whoever reads this next year.
   */
  reason: string;
}
/**
 * Where HAProxy writes a line for each request and TCP connection (docs/logs.md). Without it nothing is logged.
 */
export interface LogsEntry {
  /**
   * The syslog that gets the lines: address:port over UDP, tcp@address:port, the path of a Unix socket; or stdout. A node may say another: SIGNALBOX_LOGS.
   */
  target: string;
  /**
   * json: an object a line. text: HAProxy's own httplog and tcplog, with what Signalbox knows behind it.
   */
  format?: "json" | "text";
  /**
   * What syslog has before each line. none: the line alone, as stdout has it unless said; others have rfc3164.
   */
  header?: "rfc3164" | "rfc5424" | "none";
  /**
   * Headers of requests to log, each as its first line says it, up to 512 bytes.
   *
   * @minItems 0
   * @maxItems 8
   *
   * Items: A header's name.
   */
  requestHeaders?: string[];
  /**
   * Headers of backends' answers to log, up to 512 bytes each.
   *
   * @minItems 0
   * @maxItems 4
   *
   * Items: A header's name.
   */
  responseHeaders?: string[];
  /**
   * Headers that are never logged, besides Authorization, Proxy-Authorization, Cookie and Set-Cookie.
   *
   * @minItems 0
   *
   * Items: A header's name.
   */
  secretHeaders?: string[];
}
/**
 * HAProxy's own figures (docs/metrics.md): /metrics for Prometheus, /stats for a person, /healthz for a balancer in front. Without it nobody is told.
 */
export interface MetricsEntry {
  /**
   * [address]:port. Whoever reaches it reads the names of all backends and the addresses of all servers. A node may say another: SIGNALBOX_BIND_METRICS.
   */
  bind: string;
}


/**
 * review.json of `signalbox review`: what the comment under a pull request is made of. All texts are plain.
 */
export interface ReviewPage {
  /**
   * Version of this format.
   */
  format: 1;
  /**
   * Whether the change may go in.
   */
  passes: boolean;
  /**
   * One line: what comes of the change.
   */
  outcome: string;
  /**
   * How many errors the change brings.
   */
  errors: number;
  /**
   * What guards found: no mistakes for sure, but each waits for somebody's word.
   */
  guards: ReviewGuard[];
  /**
   * The problems that the change brings, as lint prints them.
   */
  brought: string;
  /**
   * What changes, as diff prints it.
   */
  changes: string;
  /**
   * Whose requests change.
   */
  teams: ReviewTeam[];
  old: ReviewOld;
  /**
   * Which haproxy read the result, or why none did; what came of the routes' tests.
   */
  checked: string;
  /**
   * What the change was compared with.
   */
  base: string;
  live?: ReviewLive;
}
/**
 * What a guard found.
 */
export interface ReviewGuard {
  /**
   * Its rule.
   */
  rule: string;
  /**
   * As lint prints it.
   */
  text: string;
  /**
   * Teams any of whose owners may say that it is meant.
   */
  teams: ReviewTeam[];
  allowed?: ReviewOverride;
  /**
   * Where the base is what a channel names: the commits since then that bring it, each of which waits for a word.
   *
   * Items: One of them.
   */
  commits?: string[];
}
/**
 * A team.
 */
export interface ReviewTeam {
  /**
   * Its name.
   */
  name: string;
  /**
   * Its owners and where it is reached.
   *
   * Items: One of them.
   */
  people: string[];
}
/**
 * Somebody's word that it is meant.
 */
export interface ReviewOverride {
  /**
   * Of which rule.
   */
  rule: string;
  /**
   * Who said so.
   */
  by: string;
  /**
   * When; ISO 8601, UTC.
   */
  at: string;
  /**
   * Why.
   */
  reason: string;
}
/**
 * The problems that were there before.
 */
export interface ReviewOld {
  /**
   * How many.
   */
  count: number;
  /**
   * As lint prints them.
   */
  text: string;
}
/**
 * The channel that the base was taken from, and the release that it named; none where it named nothing yet.
 */
export interface ReviewLive {
  /**
   * Its name.
   */
  channel: string;
  /**
   * The release's id.
   */
  release?: string;
}
