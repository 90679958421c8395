/** What `npm test` leaves out, because it needs more than Node, in one line. */
console.log(
  "Not run here: npm run test:browser (Chromium), test:editors (Neovim, Emacs), test:vscode, test:packages, test:conformance, test:deep.",
);
