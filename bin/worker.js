'use strict';
// What a worker thread of the command starts with.
if (process.env.AUDIT_SOURCE_MAPS) {
  process.setSourceMapsEnabled(true);
  require('../dist/command.cjs').serve();
} else {
  require('./open-command.js').openCommand().command.serve();
}
