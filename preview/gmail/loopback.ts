import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";

export type HttpMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

export interface LoopbackReply {
  readonly status: number;
  readonly json: any;
}

/** The `emulate` package's Gmail over loopback HTTP, called synchronously. */
export interface Loopback {
  readonly url: string;
  call(method: HttpMethod, path: string, body?: unknown): LoopbackReply;
  /** Empties the mailbox; the server keeps running. */
  reset(): void;
  close(): void;
}

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly failure?: string;
}

/** Long enough for a 25 MB message on a busy machine, short enough to end a hung test. */
const PATIENCE_MS = 60_000;

// Jest runs this file as CommonJS, tsx as an ES module.
const here = typeof __dirname === "string" ? __dirname : dirname(fileURLToPath(import.meta.url));

/**
 * Sleeps until a message is there, or null when patience ends. On a busy machine the worker's wake-up of one call can come so late that
 * it ends the sleep of the next one: then there is no message yet, and sleeping goes on.
 */
export function nextAnswer(flag: Int32Array, port: MessagePort): Answer | null {
  for (;;) {
    const woken = Atomics.wait(flag, 0, 0, PATIENCE_MS);
    Atomics.store(flag, 0, 0);
    const received = receiveMessageOnPort(port);
    if (received) return received.message;
    if (woken === "timed-out") return null;
  }
}

export function startLoopback(user: { email: string; name: string }): Loopback {
  const signal = new SharedArrayBuffer(4);
  const flag = new Int32Array(signal);
  const { port1: ours, port2: theirs } = new MessageChannel();
  const worker = new Worker(join(here, "server.mjs"), {
    workerData: { port: theirs, signal, ...user },
    transferList: [theirs],
  });
  worker.unref();

  const wait = (): Answer => {
    const answer = nextAnswer(flag, ours);
    if (answer === null) throw new Error("The emulated Gmail gave no answer; start the preview or the test again.");
    if (answer.failure !== undefined) throw new Error(`The emulated Gmail could not be reached: ${answer.failure}.`);
    return answer;
  };
  const send = (message: unknown): Answer => {
    ours.postMessage(message);
    return wait();
  };

  const url = wait().text;
  return {
    url,
    call(method, path, body) {
      const { status, text } = send({ method, path, body: body === undefined ? undefined : JSON.stringify(body) });
      return { status, json: text === "" ? null : JSON.parse(text) };
    },
    reset() {
      send({ command: "reset" });
    },
    close() {
      send({ command: "close" });
      ours.close();
      void worker.terminate();
    },
  };
}
