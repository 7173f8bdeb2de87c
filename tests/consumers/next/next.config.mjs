import { fileURLToPath } from "node:url";

// Only because this folder finds its packages two folders up.
export default { turbopack: { root: fileURLToPath(new URL("../..", import.meta.url)) } };
