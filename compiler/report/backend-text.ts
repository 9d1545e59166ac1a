import { durationText } from "../model/duration.ts";
import { consulName, type Backend, type ServerTls } from "../model/model.ts";

/** Where a backend's servers come from. */
export function serversText({ servers, mode }: Backend): string {
  if (servers.kind === "fixed") return servers.servers.map(({ value }) => `${value.address}:${value.port}`).join(", ");
  const tags = [
    ...servers.tags.map((tag) => `with tag ${tag}`),
    ...servers.withoutTags.map((tag) => `without tag ${tag}`),
  ];
  return `the Consul service ${consulName(servers)}${tags.length > 0 ? ` ${tags.join(", ")}` : ""}${mode === "tcp" ? " (TCP)" : ""}`;
}

/** How its servers are checked and asked, by its own words; nothing of what is as always. */
export function wordsText(backend: Backend): readonly string[] {
  const { servers, fallback, maxconn, slowStart, tls, http2, retryOn, proxyProtocol } = backend;
  return [
    ...(fallback ? [`while no server of it is usable: ${fallback.value}`] : []),
    ...checkText(backend),
    ...(servers.kind === "service" && servers.weights ? ["weights of Consul's"] : []),
    ...(maxconn === undefined ? [] : [`maxconn ${maxconn} to each server`]),
    ...(slowStart === undefined ? [] : [`slowStart ${durationText(slowStart)}`]),
    ...(retryOn ? [`retryOn ${retryOn.value.join(", ")}`] : []),
    ...(tls ? [`tls ${tlsText(tls)}`] : []),
    ...(http2 ? ["http2"] : []),
    ...(proxyProtocol ? [`proxyProtocol ${proxyProtocol}`] : []),
  ];
}

function tlsText({ verify, ca, name, sni, certificate }: ServerTls): string {
  return [
    ...(verify === "none" ? [] : [`ca ${ca?.value ?? "system"}`]),
    ...(name === undefined ? [`verify ${verify}`] : [`name ${name}`]),
    ...(sni === undefined ? [] : [`sni ${sni}`]),
    ...(certificate ? [`certificate ${certificate.value}`] : []),
  ].join(", ");
}

function checkText({ check }: Backend): readonly string[] {
  if (check.kind === "none") return ["check none"];
  const { every, rise, fall, port } = check;
  const said = [
    ...(check.kind === "http" ? [`${check.method} ${check.path}`, ...requestText(check)] : []),
    ...(port ? [`port ${port.value}`] : []),
    ...(every === undefined ? [] : [`every ${durationText(every)}`]),
    ...(rise === undefined ? [] : [`rise ${rise}`]),
    ...(fall === undefined ? [] : [`fall ${fall}`]),
  ];
  return said.length > 0 ? [`check ${check.kind === "tcp" ? "tcp, " : ""}${said.join(", ")}`] : [];
}

function requestText({
  host,
  headers = [],
  status,
  body,
}: Extract<Backend["check"], { kind: "http" }>): readonly string[] {
  return [
    ...(host === undefined ? [] : [`host ${host}`]),
    ...headers.map(({ name, value }) => `${name}: ${value}`),
    ...(status === undefined ? [] : [`expect ${status}`]),
    ...(body === undefined ? [] : [`expectBody ${body}`]),
  ];
}
