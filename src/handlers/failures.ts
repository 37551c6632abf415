import { AppError, type ErrorKind, RefusedError } from "../domain/errors";
import type { Texts } from "../ui/texts/texts";
import type { LogEvent } from "./app";

/** One plain sentence with the next step; what a service or a mail said never gets here (rule 9). */
export function sentenceFor(thrown: unknown, texts: Texts): string {
  if (thrown instanceof RefusedError) return texts.refusals[thrown.refusal];
  return texts.errors[thrown instanceof AppError ? thrown.kind : "service"];
}

/** What may be over when the same is tried once more. */
const PASSING: readonly ErrorKind[] = ["no-access", "quota", "busy", "label-gone", "service"];

export const mayPass = (thrown: unknown): boolean => !(thrown instanceof AppError) || PASSING.includes(thrown.kind);

/** For the log: our own name of what happened, and for a bug its class. */
export function failureEvent(where: string, thrown: unknown): LogEvent {
  if (thrown instanceof RefusedError) return { event: "failed", where, kind: thrown.refusal };
  if (thrown instanceof AppError) return { event: "failed", where, kind: thrown.kind };
  return { event: "failed", where, kind: "bug", code: thrown instanceof Error ? thrown.name : typeof thrown };
}
