import { grid } from '#lib/charts/grid/grid.ts';
import { enliven } from '../alive.ts';

enliven(grid);
