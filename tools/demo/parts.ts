import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { startConsul, type ConsulServer } from "../../test/support/consul.ts";
import { startS3, type S3Server } from "../../test/support/s3.ts";
import { CannotRun, say } from "./print.ts";
import { root, type Stage } from "./stage.ts";
import { HEALTH_PATH, type Instance } from "./upstreams.ts";

const tools = process.env["SIGNALBOX_TOOLS"] ?? path.join(root, ".tools");

/** What `--real` needs besides haproxy and wrk, which every demo installs. */
const PARTS = ["consul-template", "consul", "versitygw"] as const;

/** Installs what is missing of the real parts: pinned, below .tools. The first time Go builds them, which takes minutes. */
export function installParts(): void {
  const done = spawnSync("bash", [path.join(root, "tools/install.sh"), ...PARTS], { stdio: ["ignore", 2, 2] });
  if (done.status !== 0) throw new CannotRun(`the real parts are not there. Type: tools/install.sh ${PARTS.join(" ")}`);
}

function program(name: string): string {
  const file = path.join(tools, "bin", name);
  if (!existsSync(file)) throw new CannotRun(`${name} is not in ${tools}/bin. Type: tools/install.sh ${name}`);
  return file;
}

export interface RealParts {
  readonly consul: ConsulServer;
  readonly s3: S3Server;
  /** `s3://bucket/prefix`. */
  readonly store: string;
}

/** Starts Consul, which keeps its state over a stop, and an S3 server; our commands find both by their environment. */
export async function startParts(stage: Stage): Promise<RealParts> {
  const consul = await startConsul(program("consul"), { persistent: true });
  stage.owns(() => consul.stop());
  const s3 = await startS3(program("versitygw"), "releases");
  stage.owns(() => s3.stop());
  Object.assign(stage.env, s3.env(), { CONSUL_HTTP_ADDR: consul.url });
  say(`Consul serves on ${consul.url}, S3 on ${s3.endpoint} with a bucket "${s3.bucket}".`);
  say(
    `$ export CONSUL_HTTP_ADDR=${consul.url} AWS_ENDPOINT_URL_S3=${s3.endpoint} AWS_ACCESS_KEY_ID=… AWS_SECRET_ACCESS_KEY=…`,
  );
  return { consul, s3, store: `s3://${s3.bucket}/front-door` };
}

/** Registers an instance with a check that Consul makes twice a second. */
export async function register(consul: ConsulServer, instance: Instance): Promise<void> {
  const { id, service, port } = instance;
  const isHttp = service !== "postgresql";
  const check = isHttp
    ? { HTTP: `http://127.0.0.1:${port}${HEALTH_PATH}`, Interval: "500ms", Timeout: "2s" }
    : { TCP: `127.0.0.1:${port}`, Interval: "500ms", Timeout: "2s" };
  await consul.register({ id, service, port, check });
}
