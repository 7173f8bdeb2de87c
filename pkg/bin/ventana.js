#!/usr/bin/env node
// The command of the package: the disk and the terminal of Node for the command in the module beside this file. The
// package's own module is not loaded.

import { closeSync, fchmodSync, fsyncSync, openSync, readFileSync, readSync, readdirSync, realpathSync } from "node:fs";
import { renameSync, rmSync, statSync, writeFileSync, writeSync } from "node:fs";
import { isatty } from "node:tty";
import { initSync, run } from "./ventana_cli.js";

const INPUT = 0;
const OUTPUT = 1;
const ERRORS = 2;

/** Waits for a pipe that takes or gives nothing just now. */
function untilReady(attempt) {
  for (;;) {
    try {
      return attempt();
    } catch (error) {
      if (error.code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

const machine = {
  /** How long a file is; of a folder -1. */
  look(path) {
    const about = statSync(path);
    return about.isDirectory() ? -1 : about.size;
  },

  list: (folder) => readdirSync(folder, { withFileTypes: true }).map((entry) => [entry.name, entry.isDirectory()]),

  read: (path) => readFileSync(path),

  readInput() {
    const chunks = [];
    for (;;) {
      const chunk = Buffer.alloc(65_536);
      let length = 0;
      try {
        length = untilReady(() => readSync(INPUT, chunk));
      } catch (error) {
        if (error.code !== "EOF") throw error;
      }
      if (length === 0) return Buffer.concat(chunks);
      chunks.push(chunk.subarray(0, length));
    }
  },

  /** Puts a new file in the place of the old one, with its rights. A link stays one: the file it leads to is replaced. */
  write(path, content) {
    const target = realpathSync(path);
    const part = `${target}.${process.pid}.part`;
    const { mode } = statSync(target);
    const file = openSync(part, "wx");
    try {
      writeFileSync(file, content);
      fchmodSync(file, mode);
      fsyncSync(file);
      closeSync(file);
      renameSync(part, target);
    } catch (error) {
      rmSync(part, { force: true });
      throw error;
    }
  },

  print(isOutput, text) {
    let bytes = Buffer.from(text);
    while (bytes.length > 0) {
      bytes = bytes.subarray(untilReady(() => writeSync(isOutput ? OUTPUT : ERRORS, bytes)));
    }
  },

  isTerminal: (isOutput) => isatty(isOutput ? OUTPUT : ERRORS),

  columns: (isOutput) => (isOutput ? process.stdout : process.stderr).columns,

  variable: (name) => process.env[name],
};

try {
  initSync({ module: readFileSync(new URL("./ventana_cli_bg.wasm", import.meta.url)) });
  process.exitCode = run(process.argv.slice(2), machine);
} catch (error) {
  // What breaks here is no finding: 1 would say that a template is wrong.
  console.error(error);
  process.exitCode = 2;
}
