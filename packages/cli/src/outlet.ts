/** Why a system call failed. */
export interface SystemFault extends NodeJS.ErrnoException {
  /** The folder that forbids it, where a file was to be made in it. */
  readonly folder?: string;
}

/** A stream to write to, text by text. */
export interface Outlet {
  readonly stream: NodeJS.WriteStream;
  /** The fault after which nothing more is written, if there was one. */
  fault(): SystemFault | undefined;
  /** Resolves once the text has left the process, with the fault that kept it from doing so if there was one. It never rejects. */
  write(text: string): Promise<SystemFault | undefined>;
}

/** Makes an outlet of a stream of the process. After its first fault it writes nothing more and repeats that fault. */
export function outlet(stream: NodeJS.WriteStream): Outlet {
  let fault: SystemFault | undefined;
  // Without a listener the error, which the write's callback tells as well, would end the process.
  stream.on("error", (error) => (fault ??= error));
  return {
    stream,
    fault: () => fault,
    write(text) {
      // A device that takes nothing refuses even an empty text, of which nobody would miss anything.
      if (fault || text === "") return Promise.resolve(fault);
      return new Promise((resolve) => {
        stream.write(text, (error) => resolve((fault ??= error ?? undefined)));
      });
    },
  };
}

/** Whether the reader at the other end has gone, as `head` does: no reason to complain. */
export function isClosed(fault: SystemFault): boolean {
  return fault.code === "EPIPE";
}
