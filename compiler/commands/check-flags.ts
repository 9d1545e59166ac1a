import { existsSync } from "node:fs";
import { InvalidArgumentError, Option, type Command } from "commander";

/** The flags of commands that ask haproxy. */
export interface CheckFlags {
  readonly check: "auto" | "off" | "fast" | "full";
  readonly docker?: boolean | string;
}

/** Adds `--check` and `--docker`. */
export function addCheckOptions(command: Command): Command {
  return addDockerOption(
    command.addOption(
      new Option(
        "--check <how>",
        "let haproxy read the result: fast with sample servers, full through consul-template, auto is fast where haproxy is installed",
      )
        .choices(["auto", "off", "fast", "full"])
        .default("auto"),
    ),
  );
}

/** Adds `--docker [IMAGE]`. */
export function addDockerOption(command: Command): Command {
  return command.addOption(
    new Option(
      "--docker [image]",
      "let haproxy run in a container, also where one is installed; an image without a tag has its version as its tag",
    ).argParser(image),
  );
}

/** What follows an option that may stand alone is taken for its value. */
function image(text: string): string {
  if (existsSync(text) || !/^[a-z0-9][\w./:@-]*$/i.test(text))
    throw new InvalidArgumentError(`It is no image. Write the directory before --docker: ${text} --docker`);
  return text;
}
