/** What `node --require` runs before the command, each as the text of a CommonJS file. */

/** A file called `going.txt` is gone when it is to be opened, after it has been found. */
export const VANISHING = `
const fs = require('node:fs');
const { openSync } = fs;
fs.openSync = (path, ...more) => {
  if (String(path).endsWith('going.txt')) fs.rmSync(path);
  return openSync(path, ...more);
};`;

/** A file called `growing.txt` becomes longer with every look at it. */
export const GROWING = `
const fs = require('node:fs');
const { openSync, readSync } = fs;
let growing = -1;
let path = '';
fs.openSync = (file, ...more) => {
  const descriptor = openSync(file, ...more);
  if (String(file).endsWith('growing.txt')) [growing, path] = [descriptor, file];
  return descriptor;
};
fs.readSync = (descriptor, ...more) => {
  if (descriptor === growing) fs.appendFileSync(path, 'Nothing else was said. '.repeat(1000));
  return readSync(descriptor, ...more);
};`;

/** Every way to another machine throws, and says so on standard error even where the error is caught. */
export const NO_NETWORK = `
const { writeSync } = require('node:fs');
const refuse = (what) => () => {
  writeSync(2, 'NETWORK ' + what + '\\n');
  throw new Error('no network: ' + what);
};
for (const name of ['net', 'tls', 'http', 'https', 'http2', 'dns', 'dgram'])
  for (const call of ['connect', 'createConnection', 'request', 'get', 'lookup', 'resolve', 'createSocket', 'createServer'])
    if (call in require('node:' + name)) require('node:' + name)[call] = refuse(name + '.' + call);
require('node:net').Socket.prototype.connect = refuse('net.Socket.connect');
require('node:net').Server.prototype.listen = refuse('net.Server.listen');
for (const call of ['lookup', 'resolve', 'resolve4', 'resolve6']) require('node:dns').promises[call] = refuse('dns.promises.' + call);
globalThis.fetch = refuse('fetch');
globalThis.WebSocket = refuse('WebSocket');`;
