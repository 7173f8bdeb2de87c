// Node's `require`, which takes no ES module before 20.19, reads the file; bundlers find inline-sync.js by their own condition.
module.exports = require("./index.cjs");
