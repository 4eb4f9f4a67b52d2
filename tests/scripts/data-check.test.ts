import { expect, test } from 'vitest';
import { makeFolder } from '../fixtures/folder.ts';
import { smallFiles, smallTexts } from '../fixtures/small.ts';
import { runScript } from './run-script.ts';

const COUNTS = '3 actors, 3 topics, 5 sources, 6 positions, 2 periods: no problems';
const USAGE = 'usage: node scripts/data-check.ts [--data DIR] [--texts DIR]';

/** A folder of texts as they stand beside each other on disk. */
function makeTexts(edits: Record<string, string> = {}): string {
	const texts = Object.entries({ ...smallTexts(), ...edits });
	return makeFolder(Object.fromEntries(texts.map(([name, text]) => [`${name}.txt`, text])));
}

test('a good folder ends well, with how much there is', () => {
	const { status, stdout, stderr } = runScript('data-check.ts', '--data', makeFolder(smallFiles()));
	expect(stderr).toEqual([]);
	expect(stdout).toEqual([
		expect.stringMatching(new RegExp(`^${COUNTS}; version 2026-11-22-[0-9a-f]{8}$`))
	]);
	expect(status).toBe(0);
});

test('of a broken folder all problems are said at once', () => {
	const folder = makeFolder(
		smallFiles({
			'actors.json': '[',
			'topics.json: topics[1].proposition.en': undefined,
			'positions/otter-page.json: positions[1].stance': 'warm',
			'sources.json: sources[4].round': 'third'
		})
	);
	expect(runScript('data-check.ts', '--data', folder)).toEqual({
		status: 1,
		stdout: [],
		stderr: [
			'actors.json: expected JSON; found Unexpected end of JSON input',
			'topics.json: topics[1].proposition.en: expected words in en; found nothing',
			'sources.json: sources[4].round: expected an id in reliability.json; found "third"',
			'positions/otter-page.json: positions[1].stance: expected one of for, for-conditional, mixed, against-conditional, against; found "warm"'
		]
	});
});

test('quotes are held against a folder of texts', () => {
	const data = makeFolder(smallFiles());
	const { status, stdout } = runScript('data-check.ts', '--data', data, '--texts', makeTexts());
	expect(stdout).toEqual([expect.stringMatching(/; 6 quotes word for word in the texts$/)]);
	expect(status).toBe(0);
});

test('a quote that is not word for word ends badly', () => {
	const texts = makeTexts({ reply: 'Light is bad for all.' });
	const data = makeFolder(smallFiles());
	expect(runScript('data-check.ts', '--data', data, '--texts', texts)).toEqual({
		status: 1,
		stdout: [],
		stderr: [
			'positions/beacon-reply.json: positions[0].quote: expected words that stand in reply.txt; found "Light is good for all."'
		]
	});
});

test('a folder of texts that does not exist ends badly', () => {
	const data = makeFolder(smallFiles());
	expect(runScript('data-check.ts', '--data', data, '--texts', '/no/such/folder')).toEqual({
		status: 1,
		stdout: [],
		stderr: ['/no/such/folder: no such folder of texts']
	});
});

test('an option that it does not know ends it with how it is used', () => {
	const { status, stdout, stderr } = runScript('data-check.ts', '--text', 'x');
	expect(stderr.at(-1)).toBe(USAGE);
	expect(stdout).toEqual([]);
	expect(status).toBe(2);
});
