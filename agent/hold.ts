import { rm } from "node:fs/promises";
import { isRecord } from "../compiler/release/verify.ts";
import type { NodeLayout } from "./layout.ts";
import { isWanted, readRecord, writeRecord, type Hold } from "./records.ts";

const isHold = (value: unknown): value is Hold =>
  isRecord(value) &&
  value["format"] === 1 &&
  typeof value["since"] === "string" &&
  (value["by"] === "rollback" || value["by"] === "hold") &&
  isWanted(value["wanted"]);

/** A person's word that the node stays on a release; undefined when the channel decides. */
export function readHold(layout: NodeLayout): Promise<Hold | undefined> {
  return readRecord(layout.hold, isHold);
}

/** Puts it whole, whoever else writes it now. Throws what the disk says. */
export function writeHold(layout: NodeLayout, hold: Hold): Promise<void> {
  return writeRecord(layout.hold, hold);
}

/** The channel decides again. */
export function removeHold(layout: NodeLayout): Promise<void> {
  return rm(layout.hold, { force: true });
}
