'use strict';
// Loaded before a command: when it ends, writes the most memory that it held, in kibibytes.
const { isMainThread } = require('node:worker_threads');
if (isMainThread)
  process.on('exit', () =>
    require('node:fs').writeFileSync(process.env.BENCH_PEAK, String(process.resourceUsage().maxRSS)),
  );
