import type { World } from "../world";
import { accepts, type ParameterType, typeName } from "./parameterTypes";
import { type Handle, type Method, ServiceError } from "./spec";

/** Calls a method as Google does: the parameters are checked first, then the round trip is counted, then it happens. */
export function callMethod(target: Handle, name: string, args: readonly unknown[], world: World): unknown {
  const method: Method<unknown> | undefined = target.of.methods[name];
  if (method === undefined) throw new ServiceError(`${target.of.name}.${name} is not a function`, "TypeError");
  if (!method.takes.some((parameters) => fits(parameters, args))) {
    const given = args.map(typeName).join(",");
    throw new ServiceError(`The parameters (${given}) don't match the method signature for ${target.of.name}.${name}.`);
  }
  const run = (): unknown => method.run(target.state, args, world);
  return method.cost === undefined ? run() : world.meter.charge(method.cost(target.state), run);
}

function fits(parameters: readonly ParameterType[], args: readonly unknown[]): boolean {
  return parameters.length === args.length && parameters.every((type, index) => accepts(type, args[index]));
}
