// Runs the module of the page once more, in a worker. The first message is the compiled module; what else is asked of it
// the module hears itself. The build puts the shipped name in.

import start from "./ventana-web.js";

addEventListener("message", ({ data }) => start({ module_or_path: data }), { once: true });
