import { Option, type Command } from "commander";

/** The flags of commands that ask haproxy. */
export interface CheckFlags {
  readonly check: "auto" | "off" | "fast" | "full";
  readonly docker?: boolean;
}

/** Adds `--check` and `--docker`. */
export function addCheckOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        "--check <how>",
        "let haproxy read the result: fast with sample servers, full through consul-template, auto is fast where haproxy is installed",
      )
        .choices(["auto", "off", "fast", "full"])
        .default("auto"),
    )
    .option("--docker", "use the haproxy of the container image, also where one is installed");
}
