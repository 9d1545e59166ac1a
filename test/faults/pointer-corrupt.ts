import { POINTERS, storeFault } from "./store.ts";

export const pointerCorrupt = storeFault({
  name: "pointer-corrupt",
  title: "The channel's pointer arrives with another byte in it",
  wire: { kind: "corrupt", at: 0 },
  only: POINTERS,
  agent: "It refuses the pointer, serves on, and reads it again by itself.",
  sees: {
    status: /pull.*refused/,
    metric: { name: /^signalbox_refused_total\{reason="bad-(pointer|envelope)"\}$/, is: "grown" },
    log: /"code":"bad-(pointer|envelope)"/,
  },
  todo: "Nothing, if it passes; if it stays, somebody wrote to the bucket: [a damaged pointer](store.md#a-damaged-pointer).",
});
