import { spectrum } from '#lib/charts/spectrum/spectrum.ts';
import { enliven } from '../alive.ts';

enliven(spectrum);
