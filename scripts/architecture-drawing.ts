import type { Direction, House, Room } from './architecture-rooms.ts';

/** All in pixels: rooms stand on a diagonal, so that no line crosses a room and no figure another. */
const STEP = { x: 66, y: 68 };
const BOX = { width: 322, height: 50 };
const EDGE = 24;
const FIGURE = { width: 38, height: 20 };
/** How far from a room's corner the line of all who import from it ends. */
const TRUNK = 26;

const STYLE = `
	svg { font: 14px/1.3 system-ui, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif }
	.ground { fill: #fff } text { fill: #1d2427 } .quiet { fill: #566166 }
	.name { font-weight: 600; font-size: 15px } .small { font-size: 13px } .end { text-anchor: end }
	.room { fill: #f2f5f5; stroke: #8b979c } .given { fill: none; stroke: #8b979c; stroke-dasharray: 5 4 }
	.line { fill: none; stroke: #9aa5aa; stroke-width: 1.5 } .reads { stroke-dasharray: 5 4 }
	.back { stroke: #a4621b } .tip { fill: #566166 } .tip.back { fill: #a4621b; stroke: none }
	.figure { fill: #fff; stroke: #9aa5aa } .figure.back { stroke: #a4621b } .count { font-size: 12px; text-anchor: middle }
	@media (prefers-color-scheme: dark) {
		.ground { fill: #14191b } text { fill: #e6ebec } .quiet { fill: #a3afb4 }
		.room { fill: #20282b; stroke: #6d7a80 } .given { stroke: #6d7a80 }
		.line { stroke: #647177 } .back { stroke: #d99a55 } .tip { fill: #a3afb4 } .tip.back { fill: #d99a55 }
		.figure { fill: #14191b; stroke: #647177 } .figure.back { stroke: #d99a55 }
	}`;

/** A direction by the places of its rooms. */
interface Placed {
	readonly from: number;
	readonly to: number;
	readonly imports: number;
}

/** What is given to the house, and stands before its first room. */
const GIVEN = { name: 'data/', says: 'the evidence: JSON and Markdown' };

/** Where a room begins. @param i its place in the order; 0 is what is given */
const at = (i: number) => ({ x: EDGE + i * STEP.x, y: EDGE + i * STEP.y });
const middle = (i: number) => at(i).y + BOX.height / 2;

/** Two digits are enough: what grows by a little is drawn as it was. */
const round = (count: number) => Number(count.toPrecision(2)).toLocaleString('en');

/** The house as an image: rooms in reading order, and a line from each who imports to what is imported. */
export function drawHouse({ rooms, directions }: House): string {
	const place = new Map(rooms.map(({ id }, i) => [id, i + 1]));
	const placed = directions.map(({ from, to, imports }): Placed => ({
		from: place.get(from) ?? 0,
		to: place.get(to) ?? 0,
		imports
	}));
	const end = at(rooms.length);
	const [width, height] = [end.x + BOX.width + EDGE, end.y + BOX.height + EDGE];
	const reader = place.get('server') ?? 0;
	return `${[
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title about">`,
		'<title id="title">The rooms of the house, and what imports what</title>',
		`<desc id="about">${describe(rooms, directions)}</desc>`,
		`<style>${STYLE}\n</style>`,
		`<rect class="ground" width="${width}" height="${height}" rx="6"/>`,
		...howToRead(width - EDGE),
		`<path class="line reads" d="${upwards(reader, 0)}"/>${tip(0, 'up')}`,
		`<text class="small quiet" x="${at(0).x + TRUNK + 8}" y="${middle(reader) - 8}">reads</text>`,
		...drawLines(placed),
		...placed.map(drawFigure),
		drawBox(0, 'given', GIVEN.name, GIVEN.says),
		...rooms.map((room, i) => drawRoom(room, i + 1)),
		'</svg>'
	].join('\n')}\n`;
}

/** The same in words, for who does not see it. */
function describe(rooms: readonly Room[], directions: readonly Direction[]): string {
	const name = (id: string) => rooms.find((room) => room.id === id)?.name ?? id;
	const said = rooms.map(({ id }) => {
		const targets = directions.filter(({ from }) => from === id).map(({ to }) => name(to));
		return `${name(id)} imports ${targets.length > 0 ? targets.join(', ') : 'nothing'}.`;
	});
	return `${name('server')} reads data/. ${said.join(' ')}`;
}

const HOW = [
	'Follow a line from a room to the left, then up:',
	'it imports what the line ends in.',
	'The figure at the corner says how often, types',
	'counted. To the right and down: against the order.',
	'Drawn from the imports; rounded to two digits.'
];

const howToRead = (right: number) =>
	HOW.map(
		(line, i) =>
			`<text class="small quiet end" x="${right}" y="${EDGE + 14 + i * 19}">${line}</text>`
	);

/** From a room to the left and up, to one before it. */
const upwards = (from: number, to: number) =>
	`M${at(from).x} ${middle(from)}H${at(to).x + TRUNK}V${at(to).y + BOX.height + 7}`;

/** From a room to the right and down, to one after it: no room between reaches so far to the right. */
const downwards = (from: number, to: number) =>
	`M${at(from).x + BOX.width} ${middle(from)}H${at(to).x + BOX.width - TRUNK}V${at(to).y - 7}`;

function tip(to: number, way: 'up' | 'down'): string {
	const { x, y } = at(to);
	return way === 'up'
		? `<path class="tip" d="M${x + TRUNK} ${y + BOX.height}l-5 9h10z"/>`
		: `<path class="tip back" d="M${x + BOX.width - TRUNK} ${y}l-5 -9h10z"/>`;
}

/** Every line once, though several share it: a room's own to the left, and one up to each that is imported. */
function drawLines(all: readonly Placed[]): string[] {
	const before = all.filter(({ from, to }) => to < from);
	const rows = Map.groupBy(before, ({ from }) => from);
	const columns = Map.groupBy(before, ({ to }) => to);
	return [
		...[...rows].map(([from, ends]) => {
			const furthest = at(Math.min(...ends.map(({ to }) => to))).x + TRUNK;
			return `<path class="line" d="M${at(from).x} ${middle(from)}H${furthest}"/>`;
		}),
		...[...columns].map(([to, ends]) => {
			const lowest = middle(Math.max(...ends.map(({ from }) => from)));
			const up = `M${at(to).x + TRUNK} ${lowest}V${at(to).y + BOX.height + 7}`;
			return `<path class="line" d="${up}"/>${tip(to, 'up')}`;
		}),
		...all
			.filter(({ from, to }) => to > from)
			.map(
				({ from, to }) => `<path class="line back" d="${downwards(from, to)}"/>${tip(to, 'down')}`
			)
	];
}

/** How often, where the line turns. */
function drawFigure({ from, to, imports }: Placed): string {
	const x = to < from ? at(to).x + TRUNK : at(to).x + BOX.width - TRUNK;
	const [left, top] = [x - FIGURE.width / 2, middle(from) - FIGURE.height / 2];
	const kind = to < from ? 'figure' : 'figure back';
	return (
		`<rect class="${kind}" x="${left}" y="${top}" width="${FIGURE.width}" height="${FIGURE.height}" rx="10"/>` +
		`<text class="count" x="${x}" y="${middle(from) + 4}">${round(imports)}</text>`
	);
}

function drawBox(i: number, kind: string, name: string, says: string, much = ''): string {
	const { x, y } = at(i);
	return [
		`<rect class="${kind}" x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="4"/>`,
		`<text class="name" x="${x + 12}" y="${y + 21}">${name}</text>`,
		`<text class="small quiet" x="${x + 12}" y="${y + 39}">${says}</text>`,
		...(much
			? [`<text class="small quiet end" x="${x + BOX.width - 12}" y="${y + 21}">${much}</text>`]
			: [])
	].join('');
}

const drawRoom = ({ name, says, files, lines }: Room, i: number) =>
	drawBox(i, 'room', name, says, `${round(files)} files, ${round(lines)} lines`);
