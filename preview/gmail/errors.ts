import type { GmailReply } from "../emulator/types";

/** An answer that is an error, in the shape of Google's APIs; handlers throw it and the backend turns it into a reply. */
export class GmailError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly reason: string,
  ) {
    super(message);
  }
}

const STATUS_NAMES: Readonly<Record<number, string>> = {
  400: "INVALID_ARGUMENT",
  403: "PERMISSION_DENIED",
  404: "NOT_FOUND",
  409: "ABORTED",
  412: "FAILED_PRECONDITION",
};

export function errorReply(error: GmailError): GmailReply {
  const { message, reason, status } = error;
  return {
    status,
    json: { error: { code: status, message, errors: [{ message, domain: "global", reason }], status: STATUS_NAMES[status] } },
  };
}

export function notFound(): GmailError {
  return new GmailError(404, "Requested entity was not found.", "notFound");
}

export function invalid(message: string): GmailError {
  return new GmailError(400, message, "invalidArgument");
}
