import {
  judgeWritten,
  readListening,
  type AddressPolicy,
  type JudgedText,
  type Listening,
} from "../../compiler/haproxy/slots/written.ts";
import type { GivenBlock } from "../../compiler/haproxy/slots/slot.ts";
import { addressesOf, bindsOf } from "../haproxy/binds.ts";
import { teamOf, type FileView, type RenderedFiles } from "../haproxy/files.ts";
import type { HaproxyStart } from "../node/layout.ts";

/** Where HAProxy listens by this release on this node. */
export function listeningIn(rendered: RenderedFiles, env: HaproxyStart["env"]): Listening[] {
  const files = new Map([...rendered].filter(([path]) => teamOf(path) === "platform"));
  const variables = new Map(Object.entries(env));
  return bindsOf(files)
    .flatMap((bind) => addressesOf(bind, variables))
    .flatMap(({ host = "", port }) => readListening(`${host}:${port}`) ?? []);
}

type Config = FileView<GivenBlock> & { readonly kind: "config" };

/** Most files are the same in the next rendering, and instances come by the second. */
const judged = new WeakMap<Config, { readonly policy: string; readonly text: JudgedText }>();

/** Teams' files without the servers that their text names where none may be; the platform's own may be anywhere. */
export function judgeTexts(rendered: RenderedFiles, policy: AddressPolicy): ReadonlyMap<string, JudgedText> {
  const said = JSON.stringify([policy.loopback, [...(policy.own ?? [])], policy.listening]);
  return new Map(
    [...rendered].flatMap(([path, file]): [string, JudgedText][] => {
      if (file.kind !== "config" || teamOf(path) === "platform") return [];
      let known = judged.get(file);
      if (known?.policy !== said) judged.set(file, (known = { policy: said, text: judgeWritten(file.parts, policy) }));
      return [[path, known.text]];
    }),
  );
}
