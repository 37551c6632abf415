import { MessageChannel, Worker } from "node:worker_threads";
import { nextAnswer } from "../../../preview/gmail/loopback";

/** Wakes the sleeper twice without a message, as a late wake-up of an earlier call does, and then answers. */
const LATE_WAKER = `
const { workerData: { port, signal } } = require("node:worker_threads");
const flag = new Int32Array(signal);
const wake = () => { Atomics.store(flag, 0, 1); Atomics.notify(flag, 0); };
setTimeout(() => { Atomics.notify(flag, 0); setTimeout(() => { wake(); setTimeout(() => {
  port.postMessage({ status: 200, text: "the answer" }); wake(); port.close();
}, 60); }, 60); }, 60);
`;

test("a wake-up without a message is slept over", async () => {
  const signal = new SharedArrayBuffer(4);
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(LATE_WAKER, { eval: true, workerData: { port: port2, signal }, transferList: [port2] });
  expect(nextAnswer(new Int32Array(signal), port1)).toEqual({ status: 200, text: "the answer" });
  port1.close();
  await worker.terminate();
});
