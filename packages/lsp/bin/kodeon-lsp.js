#!/usr/bin/env node
// This file runs on any Node, however old, to say in one line that it is too old: it keeps to what all of them read.

var parts = /^v(\d+)\.(\d+)/.exec(process.version) || ["", "0", "0"];
var major = Number(parts[1]);
var minor = Number(parts[2]);

if (major < 22 || (major === 22 && minor < 12)) {
  var locale =
    process.env.KODEON_LANG || process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "";
  console.error(
    /^en(?![a-z])/i.test(locale)
      ? "kodeon-lsp: Node 22.12 or newer is needed, and this is " +
          process.version +
          ". Install a newer Node."
      : "kodeon-lsp: Node 22.12 atau yang lebih baru dibutuhkan, sedangkan ini " +
          process.version +
          ". Pasang Node yang lebih baru.",
  );
  process.exitCode = 2;
} else {
  // Code that was compiled in an earlier run need not be compiled again.
  var nodeModule = process.getBuiltinModule("node:module");
  if (nodeModule.enableCompileCache) nodeModule.enableCompileCache();
  void import("../dist/kodeon-lsp.js");
}
