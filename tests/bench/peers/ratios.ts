/** What the harness wrote: the runs of each contestant under each profile, as `id|profile`. */
export interface Results {
	readonly runs: Readonly<Record<string, readonly Run[]>>;
}

/** Times in milliseconds, bytes as brotli makes them. */
interface Run {
	readonly error?: string;
	readonly clean?: boolean;
	readonly painted?: number;
	readonly interactive?: number;
	readonly tbt?: number;
	readonly js?: { readonly br: number };
	readonly act?: Readonly<Record<string, { readonly cold: number }>>;
}

/** A figure, of whom it is a multiple, and the most that it may be. */
interface Goal {
	readonly profile: string;
	readonly what: string;
	readonly of: (run: Run) => number | undefined;
	readonly ours: string;
	readonly beside: string;
	readonly most: number;
}

const PROFILES = { cpu4: 'CPU / 4', 'cpu4-slow4g': 'CPU / 4, slow 4G' } as const;

const act = (name: string) => (run: Run) => run.act?.[name]?.cold;
const ACTIONS = ['filter', 'sort', 'search'];

const goalsOf = (ours: string, beside: string, most: number, whats: readonly string[]): Goal[] =>
	whats.map((what) => ({
		profile: 'cpu4',
		what: `first ${what}`,
		of: act(what),
		ours,
		beside,
		most
	}));

const load = (
	what: 'painted' | 'interactive',
	[ours, beside]: readonly [string, string],
	most: number,
	profile = 'cpu4'
): Goal => ({ profile, what, of: (run) => run[what], ours, beside, most });

const GOALS: readonly Goal[] = [
	load('painted', ['ours-S', 'html-S'], 1.3),
	load('interactive', ['ours-S', 'html-S'], 1.8),
	load('painted', ['ours-S', 'html-S'], 1.5, 'cpu4-slow4g'),
	load('interactive', ['ours-S', 'html-S'], 2.5, 'cpu4-slow4g'),
	...goalsOf('ours-S', 'htmljs-S', 1.5, ACTIONS),
	load('painted', ['ours-L', 'aggridmin-L'], 0.5),
	load('interactive', ['ours-L', 'aggridmin-L'], 0.5),
	...goalsOf('ours-L', 'aggridmin-L', 0.5, ACTIONS),
	load('painted', ['ours-L', 'vtable-L'], 1.5),
	...goalsOf('ours-L', 'vtable-L', 1.5, ACTIONS)
];

function median(values: readonly number[]): number | undefined {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[sorted.length >> 1];
}

/** The median of the runs that nothing disturbed, where there are three of them; otherwise of all. */
function figure({ runs }: Results, id: string, profile: string, of: Goal['of']) {
	const whole = (runs[`${id}|${profile}`] ?? []).filter(({ error }) => error === undefined);
	const clean = whole.filter((run) => run.clean);
	return median((clean.length >= 3 ? clean : whole).flatMap((run) => of(run) ?? []));
}

/** The goals as a table: each figure of this site as a multiple of a peer's of the same run. */
export function formatRatios(results: Results): string {
	const rows = GOALS.map(({ profile, what, of, ours, beside, most }) => {
		const [mine, theirs] = [ours, beside].map((id) => figure(results, id, profile, of));
		const where = PROFILES[profile as keyof typeof PROFILES];
		if (mine === undefined || theirs === undefined)
			return `| ${ours} | ${where}: ${what} | ${beside} | not measured | ${most} | |`;
		const ratio = (mine / theirs).toFixed(2);
		const reached = mine / theirs <= most ? 'yes' : 'no';
		return `| ${ours} | ${where}: ${what}, ${mine.toFixed(0)} ms | ${beside}, ${theirs.toFixed(0)} ms | ${ratio} | ${most} | ${reached} |`;
	});
	const scripts = Object.keys(results.runs)
		.filter((key) => key.endsWith('-S|cpu4'))
		.map((key) => key.split('|')[0] ?? '')
		.map((id) => ({ id, bytes: figure(results, id, 'cpu4', (run) => run.js?.br) }))
		.map(({ id, bytes = 0 }) => `${id} ${(bytes / 1024).toFixed(0)} kB`);
	const blocking = figure(results, 'ours-S', 'cpu4', (run) => run.tbt);
	return [
		'| site | what | beside | ratio | goal | reached |',
		'|---|---|---|---:|---:|---|',
		...rows,
		'',
		`Blocking time of ours-S: ${blocking?.toFixed(0) ?? 'not measured'} ms (goal: under 50).`,
		`Scripts, brotli: ${scripts.join(', ')}.`
	].join('\n');
}
