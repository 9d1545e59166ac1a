import { Argument, type Command } from "commander";
import type { Finish, Io } from "../io.ts";
import type { Shell } from "./completion-script.ts";

/** `signalbox completion bash|zsh|fish`. */
export function addCompletion(root: Command, io: Io, finish: Finish): void {
  root
    .command("completion")
    .description("Print what makes a shell complete commands, options and their values.")
    .addArgument(new Argument("<shell>", "which one").choices(["bash", "zsh", "fish"]))
    .action(async (shell: Shell) => {
      const { completionScript } = await import("./completion-script.ts");
      io.stdout.write(completionScript(root, shell));
      finish(0);
    });
}
