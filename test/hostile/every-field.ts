import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A JSON value as it stands in a route file. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

const headers = {
  requestHeaders: {
    set: { "X-Set": "value" },
    secrets: { "X-Key": "partner-key" },
    add: { "X-Add": "value" },
    remove: ["X-Remove"],
  },
  responseHeaders: { set: { "X-Set": "value" }, add: { "X-Add": "value" }, remove: ["X-Remove"] },
};

const filters = {
  ...headers,
  timeout: { server: "30s", tunnel: "1h" },
  auth: "ops",
  allow: { src: ["10.0.0.0/8", "office"] },
  deny: { src: ["10.9.0.0/16", "office"] },
  log: "10%",
};

/** One file of each kind, which together hold a text in every field of the language. Valid as it is. */
export const everyField: Readonly<Record<string, Json>> = {
  "routes/shop/shop.yaml": {
    host: ["shop.example.com"],
    listener: ["public"],
    ...headers,
    allow: { src: ["office", "10.0.0.0/8"] },
    deny: { src: ["10.9.0.0/16"] },
    routes: {
      exact: {
        host: ["www.example.com"],
        listener: "public",
        path: "/exact",
        methods: ["GET"],
        headers: { "X-Beta": "yes", "X-Alpha": { startsWith: "yes" } },
        query: { side: "left", from: { startsWith: "left" } },
        cookies: { side: "left", from: { startsWith: "left" } },
        src: ["10.0.0.0/8"],
        service: "exact-service",
        rewrite: { replacePath: "/rewritten", host: "cart.internal.example.com" },
        ...filters,
      },
      prefix: {
        host: "www.example.com",
        listener: ["public"],
        pathPrefix: "/prefix",
        backend: { cart: 50, basket: 50 },
        sticky: { cookie: "side" },
        rewrite: { replacePrefix: "/other" },
      },
      regex: { pathRegex: "^/regex/[0-9]+$", backend: "cart" },
      captured: {
        pathRegex: "^/captured/([0-9]+)/(.*)$",
        redirect: { path: "/found/$2", query: "id=$1", fragment: "part-$2" },
      },
      recaptured: { pathRegex: "^/recaptured/(.*)$", rewrite: { replacePath: "/found/$1" }, service: "exact-service" },
      checked: { path: ["/checked", "/checks"], backend: "exact-checked" },
      unseen: { path: "/unseen", backend: "unseen" },
      tagged: { path: "/tagged", backend: "tagged" },
      doubled: { path: "/doubled", backend: "doubled" },
      moved: {
        path: "/moved",
        redirect: { host: "new.example.com", path: "/new", query: "from=old", fragment: "top" },
      },
      port: { path: "/gate", redirect: { port: 8443 } },
      renamed: { pathPrefix: ["/renamed", "/named"], redirect: { replacePrefix: "/name" } },
      page: { path: "/page", return: { status: 503, file: "pages/closed.html", contentType: "text/html" } },
      answer: { path: "/answer", return: { status: 200, body: "hello", contentType: "text/plain" } },
    },
    redirects: [
      { from: "/moved-on/*", to: "https://new.example.com/*" },
      {
        from: "old.example.com/",
        to: "//new.example.com/?from=old#top",
        status: 308,
        keepQuery: true,
        listener: "public",
      },
      { file: "moved.csv", listener: ["public"] },
    ],
    backends: {
      cart: {
        service: "cart-service",
        tags: ["blue"],
        withoutTags: ["canary"],
        datacenter: "east",
        weights: "consul",
        balance: "leastconn",
        check: "GET /healthz",
        timeout: { connect: "1s", server: "2s", queue: "3s", tunnel: "4s", check: "5s" },
        haproxy: "http-request set-src src",
      },
      basket: {
        servers: ["10.0.0.5:8080"],
        check: {
          get: "/healthz",
          host: "cart.example.com",
          headers: { "X-Probe": "yes" },
          expect: ["200-299"],
          expectBody: "ok",
          every: "5s",
        },
        slowStart: "30s",
        fallback: "cart",
        tls: { ca: "internal", name: "cart.example.com", certificate: "cart-client" },
        backup: { servers: ["10.0.0.9:8080"] },
      },
      unseen: { service: "unseen", tls: { verify: "none", sni: "cart.example.com" } },
      tagged: { service: "tagged", backup: { tag: "standby" } },
      doubled: { service: "doubled", backup: { service: "doubled-standby" } },
      "exact-checked": { service: "exact-checked", check: { head: "/healthz", expect: "204" } },
      orders: { service: "orders" },
    },
    tcp: {
      stock: { listener: "stock-port", service: "stock" },
      orders: { listener: "orders-port", backend: "orders" },
    },
    tests: [
      {
        request: "GET http://www.example.com/exact?side=left",
        listener: "public",
        headers: { "X-Beta": ["yes"] },
        from: "203.0.113.7",
        body: "{}",
        instances: { cart: 2 },
        expect: {
          route: "exact",
          backend: "exact-service",
          status: 200,
          location: "/new",
          path: "/rewritten",
          query: "side=left",
          requestHeaders: { "X-Set": ["value"] },
          responseHeaders: { "X-Set": ["value"] },
        },
      },
      {
        request: "GET http://www.example.com/exact",
        headers: { "X-Beta": "yes" },
        expect: { requestHeaders: { "X-Set": "value" }, responseHeaders: { "X-Set": "value" } },
      },
    ],
  },
  "routes/shop/one-host.yaml": {
    host: "shop.example.com",
    listener: "public",
    allow: "all",
    deny: "none",
    routes: { plain: { path: "/plain", service: "plain", allow: "all", deny: "none" } },
  },
  "routes/shop/team.yaml": {
    contact: "#shop-oncall",
    owners: ["@example/shop"],
    private: ["cart-service"],
    defaults: {
      timeout: { server: "30s", tunnel: "1h", connect: "2s", queue: "5s" },
      ...headers,
      allow: { src: ["office", "10.0.0.0/8"] },
      deny: { src: ["10.9.0.0/16"] },
    },
  },
  "routes/platform/platform.yaml": {
    haproxy: { versions: ["2.6"], atLeast: { "2.6": "2.6.1" } },
    listeners: {
      public: {
        bind: ":80",
        tls: { bind: ":443", certificates: "public" },
        proxyProtocol: true,
        trustForwarded: ["10.0.0.0/16"],
        limits: { maxconn: 1000 },
        timeout: { client: "30s", httpRequest: "10s", httpKeepAlive: "60s" },
        hsts: { maxAge: "365d" },
        clientCertificates: { ca: "partners", optional: true },
        errorPages: { "404": "pages/404.json" },
        redirectToHttps: { except: ["/.well-known/acme-challenge"] },
      },
      "stock-port": { bind: [":5431", ":5433"], mode: "tcp" },
      "orders-port": { bind: ":5432", mode: "tcp", tls: { bind: [":5434"], certificates: "public" } },
    },
    teams: {
      shop: {
        hosts: ["shop.example.com", "www.example.com"],
        paths: ["www.example.com/prefix"],
        redirects: ["old.example.com"],
        listeners: ["public", "stock-port", "orders-port"],
        services: ["*", "cart-*", "cart-service"],
      },
    },
    errorPages: { "503": "pages/503.html" },
    userlists: ["ops"],
    secrets: { "partner-key": ["shop"] },
    servers: { datacenters: ["east"], ca: ["internal"], certificates: { "cart-client": ["shop"] } },
    lists: { office: ["203.0.113.0/24"] },
    blocked: ["office"],
    policy: { loopback: "refused", haproxy: [{ team: "shop", keyword: "http-request set-src", reason: "a CDN" }] },
    requests: { upgrades: ["websocket", "SPDY/3.1"], trustForwarded: ["10.0.0.0/8"], forwarded: "rfc7239" },
    logs: {
      target: "127.0.0.1:514",
      requestHeaders: ["User-Agent"],
      responseHeaders: ["Content-Type"],
      secretHeaders: ["X-Api-Key"],
    },
    metrics: { bind: "127.0.0.1:9101" },
    reload: { atMostEvery: "10s", endOldWorkersAfter: "5m" },
    keepServersFor: "10m",
    everyHost: {
      service: {
        path: "/.service",
        service: "everywhere",
        rewrite: { replacePath: "/", host: "all.internal.example.com" },
        ...filters,
      },
      split: {
        pathPrefix: "/.split",
        backend: { left: 50, right: 50 },
        sticky: { cookie: "every_side" },
        rewrite: { replacePrefix: "/split" },
      },
      single: { path: ["/.single", "/.one"], listener: ["public"], backend: "left", allow: "all", deny: "none" },
      plain: { path: "/.plain", listener: "public", backend: "left" },
      moved: {
        path: "/.moved",
        redirect: { host: "new.example.com", path: "/new", query: "from=old", fragment: "top" },
      },
      renamed: { pathPrefix: ["/.renamed", "/.named"], redirect: { replacePrefix: "/name" } },
      page: { path: "/.page", return: { status: 503, file: "pages/503.html", contentType: "text/html" } },
      answer: { path: "/.answer", return: { status: 403, body: "no", contentType: "text/plain" } },
    },
    defaults: {
      ...headers,
      listener: "public",
      timeout: {
        connect: "2s",
        client: "30s",
        server: "30s",
        queue: "5s",
        httpRequest: "10s",
        httpKeepAlive: "60s",
        tunnel: "1h",
      },
    },
  },
  "routes/platform/pools.yaml": { backends: { left: { service: "left" }, right: { service: "right" } } },
};

/** A text in one of the files: a value, or a key that the author chooses. */
export interface Place {
  readonly file: string;
  readonly path: readonly (string | number)[];
  readonly what: "value" | "key";
  /** As `fieldsOf` writes it: `routes.*.headers.{key}`. */
  readonly field: string;
  readonly text: string;
}

/** Every text of `everyField` that the language knows as text. */
export function places(): Place[] {
  return Object.entries(everyField).flatMap(([file, value]) => {
    const fields = fieldsOf(schemaOf(file));
    return placesIn(value, { file, path: [], field: "" }, fields);
  });
}

function placesIn(value: Json, at: Pick<Place, "file" | "path" | "field">, fields: ReadonlySet<string>): Place[] {
  if (typeof value === "string") return fields.has(at.field) ? [{ ...at, what: "value", text: value }] : [];
  if (Array.isArray(value)) {
    return value.flatMap((item: Json, i) =>
      placesIn(item, { ...at, path: [...at.path, i], field: `${at.field}[]` }, fields),
    );
  }
  if (typeof value !== "object") return [];
  const free = fields.has(`${at.field}.{key}`);
  return Object.entries(value).flatMap(([key, inner]): Place[] => {
    const path = [...at.path, key];
    const field = [at.field, free ? "*" : key].filter(Boolean).join(".");
    const own: Place[] = free ? [{ ...at, path, what: "key", field: `${at.field}.{key}`, text: key }] : [];
    return [...own, ...placesIn(inner, { ...at, path, field }, fields)];
  });
}

/** A file as text, and where each place's text stands in it. */
export interface Written {
  readonly path: string;
  readonly text: string;
  readonly spans: ReadonlyMap<Place, { readonly start: number; readonly end: number }>;
}

/** The files as JSON, which is YAML, with `textOf` saying what stands at each place. */
export function write(all: readonly Place[], textOf: (place: Place) => string): Written[] {
  return Object.entries(everyField).map(([path, value]) => {
    const here = new Map(
      all.filter(({ file }) => file === path).map((place) => [keyOf(place.path, place.what), place]),
    );
    const spans = new Map<Place, { start: number; end: number }>();
    let text = "";
    const put = (original: string, at: Place["path"], what: Place["what"]): void => {
      const place = here.get(keyOf(at, what));
      // HAProxy's own words must not stand in quotes.
      const written =
        at.at(-1) === "haproxy" && what === "value" ? original : JSON.stringify(place ? textOf(place) : original);
      if (place) spans.set(place, { start: text.length, end: text.length + written.length });
      text += written;
    };
    const visit = (json: Json, at: Place["path"]): void => {
      if (typeof json === "string") put(json, at, "value");
      else if (typeof json !== "object") text += String(json);
      else if (Array.isArray(json))
        between("[", json.entries(), "]", ([i, item]: [number, Json]) => visit(item, [...at, i]));
      else {
        between("{", Object.entries(json).values(), "}", ([key, inner]: [string, Json]) => {
          put(key, [...at, key], "key");
          text += ": ";
          visit(inner, [...at, key]);
        });
      }
    };
    const between = <T>(open: string, items: Iterable<T>, close: string, each: (item: T) => void): void => {
      text += open;
      for (const [i, item] of [...items].entries()) {
        if (i > 0) text += ", ";
        each(item);
      }
      text += close;
    };
    visit(value, []);
    return { path, text, spans };
  });
}

function keyOf(path: Place["path"], what: Place["what"]): string {
  return JSON.stringify([what, ...path]);
}

/** The schema of a file, by its place in the repository. */
export function schemaOf(file: string): "route-file" | "team" | "platform" {
  if (file.endsWith("/platform.yaml")) return "platform";
  return file.endsWith("/team.yaml") ? "team" : "route-file";
}

interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** Every field of a schema that takes free text: `host[]`, `routes.{key}` (a name), `routes.*.path`. */
export function fieldsOf(name: string): ReadonlySet<string> {
  const file = join(import.meta.dirname, `../../schemas/${name}.schema.json`);
  const root = JSON.parse(readFileSync(file, "utf8")) as Schema;
  const fields = new Set<string>();
  const visit = (schema: Schema | undefined, path: string): void => {
    if (!schema) return;
    if (schema.$ref) return visit(root.definitions?.[schema.$ref.split("/").at(-1) ?? ""], path);
    for (const alternative of schema.anyOf ?? []) visit(alternative, path);
    if ([schema.type].flat().includes("string") && !schema.enum) fields.add(path);
    visit(schema.items, `${path}[]`);
    const below = (key: string): string => (path === "" ? key : `${path}.${key}`);
    for (const [key, inner] of Object.entries(schema.properties ?? {})) visit(inner, below(key));
    if (typeof schema.additionalProperties === "object") {
      fields.add(below("{key}"));
      visit(schema.additionalProperties, below("*"));
    }
  };
  visit(root, "");
  return fields;
}
