const ventana = require("ventana-core");
const inline = require("ventana-core/inline");
const worker = require("ventana-core/worker");

async function run() {
  const { exercise } = await import("../exercise.mjs");
  console.log(JSON.stringify({ main: await exercise(ventana), inline: await exercise(inline), worker: await exercise(worker) }));
}

run();
