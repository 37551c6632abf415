/**
 * Runs inside every fresh global scope, before the script. It gives that scope the clock, the log and the services, and makes there
 * everything that a script can hold, so that `instanceof`, `Array.isArray` and error names are as in Apps Script. `call` reaches this
 * side and answers with a value or with an error to throw.
 */
export const INSIDE = `(function (global, call, now, log) {
  "use strict";
  const RealDate = Date;
  RealDate.now = function now_() { return now(); };
  const Clock = new Proxy(RealDate, {
    construct: (target, args, self) => Reflect.construct(target, args.length === 0 ? [now()] : args, self === Clock ? target : self),
    apply: () => new RealDate(now()).toString(),
  });
  RealDate.prototype.constructor = Clock;
  const hide = (target, name, value) => Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });
  hide(global, "Date", Clock);

  const console = {};
  for (const level of ["log", "info", "warn", "error", "debug"]) console[level] = (...values) => log(values);
  console.time = console.timeEnd = () => {};
  hide(global, "console", console);
  const Logger = { log: (...values) => (log(values), Logger), clear: () => Logger, getLog: () => "" };
  hide(global, "Logger", Logger);

  return {
    prototype(className, names) {
      const prototype = {};
      for (const name of names) {
        hide(prototype, name, function (...args) {
          const outcome = call(this, name, args);
          if (outcome.error === undefined) return outcome.value;
          const error = new Error(outcome.error.message);
          hide(error, "name", outcome.error.name);
          if (outcome.error.details !== undefined) error.details = JSON.parse(outcome.error.details);
          throw error;
        });
      }
      hide(prototype, "toString", () => className);
      return prototype;
    },
    object: (prototype) => Object.create(prototype),
    enumValue: (name) => Object.freeze({ toString: () => name, name: () => name }),
    record: () => ({}),
    list: (values) => Array.from(values),
    date: (milliseconds) => new RealDate(milliseconds),
    putLazy: (target, name, make) =>
      Object.defineProperty(target, name, {
        configurable: true,
        enumerable: false,
        get() {
          const value = make();
          hide(target, name, value);
          return value;
        },
        set(value) { hide(target, name, value); },
      }),
    invoke: (name, event) => global[name](event === null ? undefined : JSON.parse(event)),
  };
})`;
