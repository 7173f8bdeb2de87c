// Programs, and where they stand.

import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export const HERE = dirname(fileURLToPath(import.meta.url));

const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", DENO_NO_UPDATE_CHECK: "1" };

/** Runs a program in the folder of a consumer; answers with what it prints. */
export async function run(folder, program, ...args) {
  try {
    return (await promisify(execFile)(program, args, { cwd: resolve(HERE, folder), env })).stdout;
  } catch (error) {
    throw new Error(`${program} ${args.join(" ")} failed in ${folder}:\n${error.stdout ?? ""}${error.stderr ?? error}`);
  }
}

export const tool = (name) => join(HERE, "../node_modules/.bin", name);

/** The program that a package brings for this system. The package's install script, which is not run, would only link it. */
function program(scope, name) {
  const folder = join(HERE, "../node_modules", scope);
  const places = readdirSync(folder).flatMap((system) => [join(folder, system, name), join(folder, system, "bin", name)]);
  return places.find(existsSync);
}

export const node = [process.execPath];
export const deno = [program("@deno", "deno"), "run", "--allow-read", "--no-prompt"];
export const bun = [program("@oven", "bun")];
