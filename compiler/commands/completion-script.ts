import type { Command } from "commander";

export type Shell = "bash" | "zsh" | "fish";

/** What may follow an option or stand as an argument; `other`: the shell cannot know. */
type Value = "file" | "dir" | "other" | readonly string[];

interface Word {
  readonly name: string;
  readonly description: string;
}

interface OptionWord extends Word {
  /** Missing for an option that takes none. */
  readonly value?: Value;
}

/** One command, as a shell sees it. */
interface CommandWords {
  /** `signalbox agent run`. */
  readonly at: string;
  readonly commands: readonly Word[];
  readonly options: readonly OptionWord[];
  readonly argument?: Value;
}

/** The script for a shell, out of the commands themselves. `route-lint` is completed as `signalbox lint`. */
export function completionScript(root: Command, shell: Shell): string {
  return { bash, zsh, fish }[shell](wordsOf(root, root.name()));
}

function wordsOf(command: Command, at: string): CommandWords[] {
  const [argument] = command.registeredArguments;
  const help = command.createHelp();
  const own: CommandWords = {
    at,
    commands: command.commands.map((child) => ({ name: child.name(), description: child.description() })),
    options: help.visibleOptions(command).map((option) => ({
      name: option.long ?? option.flags,
      description: option.description,
      ...(!option.isBoolean() && { value: option.argChoices ?? valueOf(option.flags) }),
    })),
    ...(argument && { argument: argument.argChoices ?? valueOf(`<${argument.name()}>`) }),
  };
  return [own, ...command.commands.flatMap((child) => wordsOf(child, `${at} ${child.name()}`))];
}

/** By the name that the help gives it. */
function valueOf(flags: string): Value {
  const name = /[<[](\w+)/.exec(flags)?.[1] ?? "";
  if (name === "dir") return "dir";
  return ["file", "path"].includes(name) ? "file" : "other";
}

/** In single quotes, for any of the shells. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

const names = (words: readonly Word[]): string => words.map(({ name }) => name).join(" ");

/** A line for each option that takes a value, its command before it. */
function valued(commands: readonly CommandWords[]): [at: string, value: Value][] {
  return commands.flatMap(({ at, options }) =>
    options.flatMap(({ name, value }): [string, Value][] => (value === undefined ? [] : [[`${at} ${name}`, value]])),
  );
}

function caseLines(cases: readonly (readonly [pattern: string, act: string])[]): string {
  return cases.map(([pattern, act]) => `    ${quoted(pattern)}) ${act} ;;\n`).join("");
}

function bash(commands: readonly CommandWords[]): string {
  const act = (value: Value): string =>
    value === "dir"
      ? `_signalbox_paths -d "$cur"`
      : value === "file"
        ? `_signalbox_paths -f "$cur"`
        : value === "other"
          ? ":"
          : `COMPREPLY=($(compgen -W ${quoted(value.join(" "))} -- "$cur"))`;
  const deeper = commands.slice(1).map(({ at }) => quoted(at));
  return `# bash completion for signalbox and route-lint: source <(signalbox completion bash)
_signalbox_paths() {
  local IFS=$'\\n'
  COMPREPLY=($(compgen "$1" -- "$2"))
  compopt -o filenames 2>/dev/null
}
_signalbox() {
  local cur=\${COMP_WORDS[COMP_CWORD]} at=\${1##*/} i
  COMPREPLY=()
  [[ $at == route-lint ]] && at='signalbox lint'
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$at \${COMP_WORDS[i]}" in
      ${deeper.join(" | ")}) at="$at \${COMP_WORDS[i]}" ;;
    esac
  done
  case "$at \${COMP_WORDS[COMP_CWORD-1]}" in
${caseLines(valued(commands).map(([at, value]) => [at, `${act(value)}; return`]))}  esac
  if [[ $cur == -* ]]; then
    case "$at" in
${caseLines(commands.map(({ at, options }) => [at, act(names(options).split(" "))]))}    esac
    return
  fi
  case "$at" in
${caseLines(commands.map(({ at, commands: below, argument }) => [at, act(argument ?? names(below).split(" "))]))}  esac
}
complete -F _signalbox signalbox route-lint
`;
}

function zsh(commands: readonly CommandWords[]): string {
  const described = (words: readonly Word[]): string =>
    words.map(({ name, description }) => quoted(`${name}:${description}`)).join(" ");
  const act = (value: Value): string =>
    value === "dir"
      ? "_files -/"
      : value === "file"
        ? "_files"
        : value === "other"
          ? ":"
          : `compadd -- ${value.join(" ")}`;
  const deeper = commands.slice(1).map(({ at }) => quoted(at));
  return `#compdef signalbox route-lint
# zsh completion for signalbox and route-lint: source <(signalbox completion zsh)
_signalbox() {
  local at=\${words[1]:t} i
  local -a found
  [[ $at == route-lint ]] && at='signalbox lint'
  for ((i = 2; i < CURRENT; i++)); do
    case "$at \${words[i]}" in
      ${deeper.join(" | ")}) at="$at \${words[i]}" ;;
    esac
  done
  case "$at \${words[CURRENT-1]}" in
${caseLines(valued(commands).map(([at, value]) => [at, `${act(value)}; return`]))}  esac
  if [[ $PREFIX == -* ]]; then
    case "$at" in
${caseLines(commands.map(({ at, options }) => [at, `found=(${described(options)})`]))}    esac
    _describe option found
    return
  fi
  case "$at" in
${caseLines(
  commands.map(({ at, commands: below, argument }) => [
    at,
    argument === undefined ? `found=(${described(below)}); _describe command found` : act(argument),
  ]),
)}  esac
}
if [[ $funcstack[1] == _signalbox ]]; then
  _signalbox "$@"
elif (( $+functions[compdef] )); then
  compdef _signalbox signalbox route-lint
fi
`;
}

function fish(commands: readonly CommandWords[]): string {
  const given = (value: Value): string =>
    value === "dir"
      ? "-x -a '(__fish_complete_directories)'"
      : value === "file"
        ? "-r -F"
        : value === "other"
          ? "-x"
          : `-x -a ${quoted(value.join(" "))}`;
  const lines = commands.flatMap(({ at, commands: below, options, argument }) => [
    ...below.map(({ name, description }) => [at, `-a ${name} -d ${quoted(description)}`]),
    ...options.map(({ name, description, value }) => [
      at,
      `-l ${name.replace(/^--/, "")} -d ${quoted(description)}${value === undefined ? "" : ` ${given(value)}`}`,
    ]),
    ...(argument === undefined || argument === "other" ? [] : [[at, given(argument).replace(/^-x /, "")]]),
  ]);
  const deeper = commands.slice(1).map(({ at }) => quoted(at));
  return `# fish completion for signalbox and route-lint: signalbox completion fish | source
function __signalbox_at
    set -l words (commandline -opc)
    set -l at (basename $words[1])
    test $at = route-lint; and set at 'signalbox lint'
    for word in $words[2..-1]
        switch "$at $word"
            case ${deeper.join(" ")}
                set at "$at $word"
        end
    end
    test "$at" = "$argv"
end
complete -c signalbox -c route-lint -f
${lines.map(([at, words]) => `complete -c signalbox -c route-lint -n ${quoted(`__signalbox_at ${at}`)} ${words}\n`).join("")}`;
}
