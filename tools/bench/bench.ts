import { readFileSync } from "node:fs";
import vm from "node:vm";
import { closeGmail } from "../../test/bundle/world";
import { ACTIONS } from "./actions";
import { countCalls } from "./countCalls";
import { besideCompromise, hostileTimes, sampleTimes } from "./reading";
import { storedIntros } from "./storedIntros";

/** Prints what each action costs against its budget (DESIGN, section 4). Ends with 1 when a budget of calls is exceeded. */

const STORED = [10, 200, 2_000] as const;
const cell = (text: string | number, width: number): string => String(text).padStart(width);

function printCalls(): boolean {
  let within = true;
  console.log(
    `${"service calls (API units)".padEnd(52)}${cell("most", 6)}${STORED.map((count) => cell(`${count} stored`, 15)).join("")}`,
  );
  for (const action of ACTIONS) {
    const counts = STORED.map((stored) => countCalls(action, stored));
    const failed = counts.some(({ calls, error }) => calls > action.most || error !== null);
    within &&= !failed;
    const cells = counts.map(({ calls, units, error }) => cell(error ?? `${calls} (${units})`, 15));
    console.log(`${action.name.padEnd(52)}${cell(action.most, 6)}${cells.join("")}${failed ? "  over" : ""}`);
  }
  return within;
}

function printBundle(): void {
  const code = readFileSync("dist/Code.js", "utf8");
  const script = () => {
    const began = performance.now();
    new vm.Script(code).runInContext(vm.createContext(Object.create(null)));
    return performance.now() - began;
  };
  const times = Array.from({ length: 9 }, script).sort((a, b) => a - b);
  console.log(`bundle: ${Math.round(Buffer.byteLength(code) / 1024)} KB, loads in ${times[4]?.toFixed(1)} ms`);
}

function printStore(): void {
  const bytes = [...storedIntros(2_000, Date.now())].reduce(
    (sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value),
    0,
  );
  console.log(`2,000 finished introductions with their threads: ${Math.round(bytes / 1024)} KB of 500 KB`);
}

const within = printCalls();
closeGmail();
const { median, p99 } = sampleTimes();
console.log(`\nreading one mail: median ${median.toFixed(2)} ms, 99 in 100 below ${p99.toFixed(2)} ms`);
const { ours, compromise } = besideCompromise();
console.log(
  `reading all sample mails once: ${ours.toFixed(0)} ms; compromise (three), tagging and naming people: ${compromise.toFixed(0)} ms`,
);
for (const [name, milliseconds] of hostileTimes()) console.log(`reading 1 MB of ${name}: ${milliseconds.toFixed(0)} ms`);
printBundle();
printStore();
process.exitCode = within ? 0 : 1;
