import { majority } from '#lib/charts/majority/majority.ts';
import { enliven } from '../alive.ts';

enliven(majority);
