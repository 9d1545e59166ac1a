import type { Listener } from "../../model/model.ts";
import { defineAnalysisRule } from "../rule.ts";

/**
 * Two listeners on one address: HAProxy binds both (SO_REUSEPORT) and the kernel deals connections to either at random,
 * so that an internal route answers half of the public requests.
 */
export const sameBind = defineAnalysisRule({
  code: "listener/same-bind",
  help: "Give one of the two another address or port.",
  check({ model }, report) {
    const byAddress = new Map<string, Listener>();
    for (const listener of model.platform.listeners) {
      const address = listener.bind.value.replace(/^(?:\*|0\.0\.0\.0)?:/, ":");
      const first = byAddress.get(address);
      if (!first) byAddress.set(address, listener);
      else {
        report(
          listener.bind.span,
          `The listeners "${listener.name}" and "${first.name}" both bind "${listener.bind.value}".`,
          {
            related: [{ message: `"${first.name}" binds it here`, span: first.bind.span }],
          },
        );
      }
    }
  },
});
