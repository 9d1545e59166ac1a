import { boundListeners, eachBind, listenerAddresses, type Listener, type Located } from "../../model/model.ts";
import { defineAnalysisRule } from "../analysis-rule.ts";

/**
 * Two listeners on one address: HAProxy binds both (SO_REUSEPORT) and the kernel deals connections to either at random,
 * so that an internal route answers half of the public requests. The same comes of two names that one environment variable moves.
 */
export const sameBind = defineAnalysisRule({
  code: "listener/same-bind",
  help: "Give one of the two another address or port.",
  check({ model }, report) {
    const byAddress = new Map<string, { listener: Listener; bind: Located<string> }>();
    const byVariable = new Map<string, Listener>();
    for (const listener of boundListeners(model.platform)) {
      for (const { bind, variable } of listenerAddresses(listener)) {
        for (const { value, span } of eachBind(bind)) {
          const address = value.replace(/^(?:\*|0\.0\.0\.0)?:/, ":");
          const first = byAddress.get(address);
          if (!first) byAddress.set(address, { listener, bind });
          else {
            const who =
              first.listener === listener
                ? `The listener "${listener.name}" binds "${value}" twice.`
                : `The listeners "${listener.name}" and "${first.listener.name}" both bind "${value}".`;
            report(span, who, {
              related: [{ message: `"${first.listener.name}" binds it here`, span: first.bind.span }],
              here: `"${listener.name}" binds it here`,
            });
          }
        }
        const other = byVariable.get(variable);
        if (!other) byVariable.set(variable, listener);
        else {
          report(
            listener.span,
            `A node gives the listeners "${listener.name}" and "${other.name}" their address by one variable, ${variable}.`,
            {
              related: [{ message: `"${other.name}" is declared here`, span: other.span }],
              here: `"${listener.name}" is declared here`,
              help: variable.endsWith("_TLS")
                ? "Give one of the two another name: the variable of an address with TLS ends in _TLS."
                : "Give one of the two a name that differs in more than capitals, - and _.",
            },
          );
        }
      }
    }
  },
});
