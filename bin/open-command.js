'use strict';
// Opens the bundled command with V8's code cache, which the build has made with this very Node: without it, compiling takes half of the time of a
// short run. Where there is none, or V8 refuses it as another version's, the bundle is compiled as any file is.
const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

const FILE = join(__dirname, '../dist/command.cjs');
const CACHE = join(__dirname, '../dist/command.cache');

/** The command's exports, and the script they come from, of which a cache can be made. */
exports.openCommand = (cachedData = readCache()) => {
  const script = new Script(readFileSync(FILE, 'latin1'), { filename: FILE, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, FILE, dirname(FILE));
  return { script, command: module.exports };
};

exports.CACHE = CACHE;

function readCache() {
  try {
    return readFileSync(CACHE);
  } catch {
    return undefined;
  }
}
