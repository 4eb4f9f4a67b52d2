import { asset } from '$app/paths';
import type { Chart } from '#lib/core/view/view.ts';
import agreement from './alive/agreement.ts?worker&url';
import change from './alive/change.ts?worker&url';
import coverage from './alive/coverage.ts?worker&url';
import grid from './alive/grid.ts?worker&url';
import majority from './alive/majority.ts?worker&url';
import spectrum from './alive/spectrum.ts?worker&url';
import height from './height/height.ts?worker&url';

/** A classic script as a page names it; while developing it is a module. */
export interface Script {
	readonly src: string;
	readonly type: 'module' | undefined;
}

const ALIVE: Readonly<Record<Chart, string>> = {
	agreement,
	change,
	coverage,
	grid,
	majority,
	spectrum
};

/** What an embed needs: to say how high it is, and to draw. */
export const scriptsOf = (chart: Chart): Script[] => [height, ALIVE[chart]].map(script);

function script(url: string): Script {
	const [, built] = url.split('/_app/');
	if (built === undefined) return { src: url, type: 'module' };
	// relative to the page, so that one build runs at any depth
	return { src: asset(`/_app/${built}`), type: undefined };
}
