import { agreement } from '#lib/charts/agreement/agreement.ts';
import { enliven } from '../alive.ts';

enliven(agreement);
