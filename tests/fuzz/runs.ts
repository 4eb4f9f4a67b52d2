/**
 * How often and from where the fuzz tests draw. The seed is the same each time, so that a machine that tests a change
 * fails for the change alone; `FUZZ_SEED=7 FUZZ_RUNS=1000000` goes further than that.
 */

import fc from 'fast-check';
import { vi } from 'vitest';

const numberIn = (name: string, usual: number) => Number(process.env[name] || usual);

const SEED = numberIn('FUZZ_SEED', 20261122);
export const RUNS = numberIn('FUZZ_RUNS', 10_000);

// nothing here is about speed: what hangs is ended, at some time
vi.setConfig({ testTimeout: 120_000 + 30 * RUNS });

/** Holds a law against so many random cases; a case that breaks it is made as small as can be, and told. */
export function fuzz<Case>(cases: fc.Arbitrary<Case>, law: (one: Case) => void) {
	fc.assert(
		fc.property(cases, (one) => void law(one)),
		{ seed: SEED, numRuns: RUNS }
	);
}
