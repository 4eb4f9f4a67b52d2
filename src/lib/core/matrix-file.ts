import { BASES, type MatrixData, type PositionData } from './matrix-data.ts';
import { listOf, type PositionColumns, type Positions } from './positions.ts';

/** A matrix as it lies in a file: very many positions are written in runs, each of one actor and one source. */
export type MatrixFile = Omit<MatrixData, 'positions'> & {
	readonly positions: readonly PositionData[] | { readonly runs: readonly Run[] };
};

/** Two signs a position: its topic, then its step and basis. */
type Run = readonly [actor: number, source: number, signs: string];

/** Up to so many positions stand in a file as they are, to be read by people too. */
const LISTED = 2000;

/** The signs of numbers from 0: printable ones that no JSON has to escape come first. */
const FIRST_SIGN = 0x23;
const BACKSLASH = 0x5c;
const signOf = (n: number) => FIRST_SIGN + n + (FIRST_SIGN + n >= BACKSLASH ? 1 : 0);
const numberOf = (sign: number) => sign - FIRST_SIGN - (sign > BACKSLASH ? 1 : 0);

/** A matrix as it is written into a file. The order of its positions stays: what belongs to them refers to it. */
export function toMatrixFile(data: MatrixData): MatrixFile {
	const { positions } = data;
	if (positions.length > LISTED) return { ...data, positions: { runs: toRuns(positions) } };
	return { ...data, positions: listOf(positions) };
}

/** A matrix as it was read from a file. */
export function fromMatrixFile(file: MatrixFile): MatrixData {
	const { positions } = file;
	return { ...file, positions: 'runs' in positions ? fromRuns(positions.runs) : positions };
}

function toRuns(positions: Positions): Run[] {
	const runs: [number, number, string][] = [];
	for (let place = 0; place < positions.length; place++) {
		const [actor, topic, source, step, basis] = positions.at(place)!;
		const signs = String.fromCharCode(signOf(topic), signOf(BASES.length * step + basis));
		const last = runs.at(-1);
		if (last?.[0] === actor && last[1] === source) last[2] += signs;
		else runs.push([actor, source, signs]);
	}
	return runs;
}

function fromRuns(runs: readonly Run[]): PositionColumns {
	const length = runs.reduce((sum, [, , signs]) => sum + signs.length / 2, 0);
	const [actors, sources] = [new Uint32Array(length), new Uint32Array(length)];
	const [topics, codes] = [new Uint16Array(length), new Uint8Array(length)];
	let place = 0;
	for (const [actor, source, signs] of runs)
		for (let i = 0; i < signs.length; i += 2) {
			actors[place] = actor;
			sources[place] = source;
			topics[place] = numberOf(signs.charCodeAt(i));
			codes[place++] = numberOf(signs.charCodeAt(i + 1));
		}
	return {
		length,
		at(at) {
			const code = codes[at];
			if (code === undefined) return undefined;
			const basis = (code % BASES.length) as PositionData[4];
			return [actors[at]!, topics[at]!, sources[at]!, (code - basis) / BASES.length, basis];
		}
	};
}
