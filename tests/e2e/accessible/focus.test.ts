import { expect, open, panel, share, test, toolbar } from '../page.ts';
import { KINDS } from './kinds.ts';
import { walk, wrongStops } from './tab.ts';

test.slow();

for (const path of KINDS)
	test(`on /${path} the Tab key goes through all in the order it is read, each in sight, and back`, async ({
		page
	}) => {
		await open(page, `./${path}`);
		const there = await walk(page, 'Tab');
		expect.soft(wrongStops(there)).toEqual([]);
		const back = await walk(page, 'Shift+Tab');
		expect.soft(wrongStops(back)).toEqual([]);
		expect.soft(back.map(({ name }) => name).toReversed()).toEqual(there.map(({ name }) => name));
	});

const STICKY = [
	'',
	'?narrow=grid&t=all',
	'?narrow=grid&by=party',
	'topic/har/',
	'match/',
	'party/frp/'
];
for (const path of STICKY)
	test(`at 400 % nothing that stays in place hides what has focus on /${path}`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 320, height: 256 });
		await open(page, `./${path}`);
		expect.soft(wrongStops(await walk(page, 'Tab', false))).toEqual([]);
		expect.soft(wrongStops(await walk(page, 'Shift+Tab', false))).toEqual([]);
	});
