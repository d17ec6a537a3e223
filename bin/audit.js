#!/usr/bin/env node
'use strict';
// CommonJS, since Node starts it in three quarters of the time that an ES module takes.
const WORKER = `${__dirname}/worker.js`;
const [, , word, more] = process.argv;
if ((word === '--version' || word === '-V') && more === undefined) {
  require('node:fs').writeSync(1, `audit ${require('../package.json').version}\n`);
} else if (process.env.AUDIT_SOURCE_MAPS) {
  process.setSourceMapsEnabled(true);
  require('../dist/command.cjs').run(WORKER);
} else {
  require('./open-command.js').openCommand().command.run(WORKER);
}
