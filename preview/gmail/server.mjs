// Runs the `emulate` package's Gmail in a thread of its own, so that the other thread can wait for an answer as Apps Script does.
// Plain JavaScript: the package is ESM only, and a worker's file is not seen by jest's transform.
import http from "node:http";
import { workerData } from "node:worker_threads";
import { createEmulator } from "emulate";

const { port, signal, email, name } = workerData;
const flag = new Int32Array(signal);

/** The package refuses a token after 5,000 requests in an hour; a token that it does not know acts for the first user. */
const REQUESTS_PER_TOKEN = 4000;

const emulator = await createEmulator({
  service: "google",
  port: 0,
  seed: { google: { users: [{ email, name }] } },
});
const base = new URL(emulator.url);
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
let requests = 0;

function answer(message) {
  port.postMessage(message);
  Atomics.store(flag, 0, 1);
  Atomics.notify(flag, 0);
}

function relay({ method, path, body }) {
  requests += 1;
  const headers = { authorization: `Bearer preview-${Math.floor(requests / REQUESTS_PER_TOKEN)}` };
  if (body !== undefined) headers["content-type"] = "application/json";
  const request = http.request({ host: base.hostname, port: base.port, method, path, agent, headers }, (response) => {
    const chunks = [];
    response.on("data", (chunk) => chunks.push(chunk));
    response.on("end", () => answer({ status: response.statusCode, text: Buffer.concat(chunks).toString("utf8") }));
  });
  request.on("error", (error) => answer({ failure: error.message }));
  request.end(body);
}

port.on("message", (message) => {
  if (message.command === "reset") {
    emulator.reset();
    answer({ status: 200, text: "" });
  } else if (message.command === "close") {
    agent.destroy();
    emulator.close().then(() => {
      answer({ status: 200, text: "" });
      port.close();
    });
  } else relay(message);
});

answer({ status: 200, text: emulator.url });
