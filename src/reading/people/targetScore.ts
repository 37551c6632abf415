import { columnsOf } from "../model/columns";
import { TARGET_TABLE } from "./targetWeights";

const columns = columnsOf([TARGET_TABLE]);

/** The learned log-odds that the request is about somebody. */
export function targetScore(features: readonly number[]): number {
  return columns(features)[0] ?? 0;
}
