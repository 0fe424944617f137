// Laws are tried on the same inputs at each run, so that a change never fails by luck. `LAWS_SEED=7 npm run test:unit` tries
// others; the forge does it once a week with a number of its own.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.LAWS_SEED ?? 20_261_129) });
