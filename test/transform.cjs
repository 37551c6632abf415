// Types are checked by `tsc`; here they are only removed, so that jest does not depend on which TypeScript is installed.
const { transformSync } = require("esbuild");

module.exports = {
  process(source, file) {
    const { code, map } = transformSync(source, {
      loader: /\.(tsx?)$/.exec(file)?.[1] ?? "js",
      jsx: "automatic",
      jsxImportSource: "preact",
      format: "cjs",
      target: "node20",
      sourcemap: "external",
      sourcefile: file,
    });
    return { code, map };
  },
};
