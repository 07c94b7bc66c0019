/** An error as Excel answers it: a code an add-in can test, a sentence, and where it happened. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
    /** Such as "Worksheet.getRange"; the interpreter fills it in when absent. */
    readonly location?: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

export function itemNotFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
}

export function invalidArgument(message = "The argument is invalid or missing or has an incorrect format."): HostError {
  return new HostError("InvalidArgument", message);
}

export function accessDenied(): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.", 403);
}

export function itemAlreadyExists(): HostError {
  return new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);
}

/** A member of Excel's API that this host does not know. */
export function notImplemented(member: string): HostError {
  return new HostError("NotImplemented", `The local Excel does not implement ${member}.`, 501, member);
}
