import type { World } from "../world";
import type { ParameterType } from "./parameterTypes";

/** What Google's services throw: `name` and `message` as a script sees them. */
export class ServiceError extends Error {
  constructor(
    message: string,
    override readonly name: string = "Exception",
    /** The Advanced services' `details`. */
    readonly details?: unknown,
  ) {
    super(message);
  }
}

/** A round trip to Google: what it is called in the count, its API units, and the scopes of which any one suffices. */
export interface Cost {
  readonly name: string;
  readonly units?: number;
  readonly scopes?: readonly string[];
}

/** Returned by a method to stand for the object that it was called on. */
export const SELF = Symbol("self");

export interface Method<State> {
  /** Parameter lists, one for each way to call it. */
  readonly takes: readonly (readonly ParameterType[])[];
  readonly run: (state: State, args: readonly any[], world: World) => unknown;
  /** Absent for what a script does by itself, such as building a card. */
  readonly cost?: (state: State) => Cost;
}

export interface ServiceClass<State = any> {
  /** As error messages name it, for example "CardService.TextParagraph". */
  readonly name: string;
  readonly methods: Readonly<Record<string, Method<State>>>;
  /** Other classes that it can be passed for, as TextButton for Button. */
  readonly is?: readonly string[];
}

/** An object of a service, on this side. The script holds a facade that has only the methods. */
export interface Handle<State = any> {
  readonly of: ServiceClass<State>;
  readonly state: State;
}

const handles = new WeakSet<object>();

export function handle<State>(of: ServiceClass<State>, state: State): Handle<State> {
  const made = { of, state };
  handles.add(made);
  return made;
}

export function isHandle(value: unknown): value is Handle {
  return typeof value === "object" && value !== null && handles.has(value);
}

/** One value of an enumeration, such as CardService.LoadIndicator.SPINNER. */
export interface EnumValue {
  readonly enumeration: string;
  readonly value: string;
}

const enumValues = new WeakSet<object>();

export function enumValue(enumeration: string, value: string): EnumValue {
  const made = { enumeration, value };
  enumValues.add(made);
  return made;
}

export function isEnumValue(value: unknown): value is EnumValue {
  return typeof value === "object" && value !== null && enumValues.has(value);
}
