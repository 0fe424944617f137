#!/usr/bin/env node
// The command, before and after it is built: npm links a command to a file that is there at once.
import './lib/main.js';
