import { printable } from "../../diagnostic/printable.ts";
import { isIn, networkOf, type Network } from "../../language/network.ts";
import { LIST_NAME } from "../../model/model.ts";
import { flow } from "../flow.ts";
import type { Reader, Reading } from "./reading.ts";

/** A network of clients: `203.0.113.7`, `10.0.0.0/8`, `2001:db8::/32`, in one spelling. */
export function readSourceNetwork(text: string): Reading<string> {
  const network = networkOf(text);
  const address = text.split("/")[0] ?? "";
  if (!network)
    return {
      wrong: `"${printable(text)}" is no address and no network.`,
      ...(LIST_NAME.test(text) && { help: "Write the networks themselves: only allow, deny and blocked name lists." }),
    };
  if (network.bits === 0)
    return {
      wrong: `"${printable(text)}" is everybody.`,
      help: "Remove it: everybody may ask where nothing else is said. allow: all says so where the file or the team says otherwise.",
    };
  if (holdsAllFours(network))
    return {
      wrong: `"${printable(text)}" is no network of clients.`,
      help: "Write a longer one: IPv4 addresses stand for themselves, as 10.0.0.0/8.",
    };
  if (network.isHost)
    return {
      wrong: `"${printable(text)}" names an address inside the network ${network.text}.`,
      help: `Write ${network.text} for the network, or ${address} for the address.`,
    };
  return { value: network.text };
}

/** HAProxy looks for an IPv4 address among IPv6 networks, too. */
function holdsAllFours({ hex, bits }: Network): boolean {
  return hex.startsWith("6") && isIn("600000000000000000000FFFF00000000", { hex, bits });
}

/** A network of clients, or the name of one of the platform's lists of them. */
export function readSource(text: string): Reading<string> {
  return LIST_NAME.test(text) ? { value: text } : readSourceNetwork(text);
}

/** What is said in place of networks: nobody is asked, whatever the file or the team says. */
const OPEN = { allow: "all", deny: "none" } as const;

/** `allow: all`, `deny: none`. */
export function readOpen(key: keyof typeof OPEN): Reader<"open"> {
  return (text) => {
    if (text === OPEN[key]) return { value: "open" };
    const wrong = `"${key}" cannot be "${printable(text)}".`;
    const isEverybody = /^(?:\*|all|any|every(?:body|one)?|public)$/i.test(text);
    if (isEverybody || /^(?:none|nobody|no|off)$/i.test(text)) {
      const isOpen = isEverybody === (key === "allow");
      return {
        wrong,
        help: isOpen ? `Write ${key}: ${OPEN[key]}.` : "Write return: { status: 403 } where nobody may come.",
      };
    }
    if ("value" in readSource(text)) return { wrong, help: `Write ${key}: ${flow({ src: [text] })}.` };
    return { wrong, help: `Write it as in ${key}: { src: [10.20.0.0/16] }.` };
  };
}

/** A line of a file of networks: comments begin with `#` or `;`, and may stand behind a network. Undefined where nothing is said. */
export function networkIn(line: string): string | undefined {
  const text = line.replace(/(?:^|[ \t])[#;].*$/, "").trim();
  return text === "" ? undefined : text;
}

/** The address of one client. */
export function readClient(text: string): Reading<string> {
  const network = text.includes("/") ? undefined : networkOf(text);
  return network ? { value: network.text } : { wrong: `"${printable(text)}" is no address of a client.` };
}
