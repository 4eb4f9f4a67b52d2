import { coverage } from '#lib/charts/coverage/coverage.ts';
import { enliven } from '../alive.ts';

enliven(coverage);
