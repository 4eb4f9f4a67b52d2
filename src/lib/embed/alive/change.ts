import { change } from '#lib/charts/change/change.ts';
import { enliven } from '../alive.ts';

enliven(change);
