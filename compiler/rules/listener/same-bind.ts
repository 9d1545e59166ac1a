import { bindVariable, type Listener } from "../../model/model.ts";
import { defineAnalysisRule } from "../rule.ts";

/**
 * Two listeners on one address: HAProxy binds both (SO_REUSEPORT) and the kernel deals connections to either at random,
 * so that an internal route answers half of the public requests. The same comes of two names that one environment variable moves.
 */
export const sameBind = defineAnalysisRule({
  code: "listener/same-bind",
  help: "Give one of the two another address or port.",
  check({ model }, report) {
    const byAddress = new Map<string, Listener>();
    const byVariable = new Map<string, Listener>();
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
      const variable = bindVariable(listener.name);
      const other = byVariable.get(variable);
      if (!other) byVariable.set(variable, listener);
      else {
        report(
          listener.span,
          `A node gives the listeners "${listener.name}" and "${other.name}" their address by one variable, ${variable}.`,
          {
            related: [{ message: `"${other.name}" is declared here`, span: other.span }],
            help: "Give one of the two a name that differs in more than capitals, - and _.",
          },
        );
      }
    }
  },
});
