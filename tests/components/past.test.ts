import { render, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { toMatrixData } from '#lib/core/matrix-data.ts';
import type { Revision } from '#lib/core/revision.ts';
import { defaultView, type View } from '#lib/core/view/view.ts';
import PastNote from '../../src/routes/(site)/[[lang=lang]]/PastNote.svelte';
import { Explorer } from '../../src/routes/(site)/[[lang=lang]]/explorer.svelte.ts';
import { smallDataset } from '../fixtures/generators.ts';
import { visit } from './page.svelte.ts';

vi.mock('$app/state', () => import('./page.svelte.ts'));
vi.mock('$app/navigation', () => import('./page.svelte.ts'));

const OLD = '2026-01-02-0000000a';
const dataset = smallDataset();
const current = { ...toMatrixData(dataset, 'en', 'v1'), versions: [OLD] };
const old = toMatrixData(
	smallDataset({ 'positions/otter-page.json: positions[0].stance': 'mixed' }),
	'en',
	OLD
);
const revision: Revision = {
	actor: 'lark',
	topic: 'night-ferry',
	period: '2024',
	source: 'lark-page',
	stance: { from: 'for', to: 'mixed' }
};

/** What a host has: path -> content. All else is not there. */
function host(files: Record<string, unknown>) {
	const asked = vi.fn(async (url: string) => {
		const content = files[url.replace(/^.*\/data\//, '')];
		return content ? Response.json(content) : new Response('none', { status: 404 });
	});
	vi.stubGlobal('fetch', asked);
	return asked;
}

const FILES = {
	[`versions/${OLD}/matrix.nb.json`]: old,
	[`versions/${OLD}/changes.json`]: { version: OLD, revisions: [revision] }
};

function explore(query: string): Explorer {
	visit(query);
	return new Explorer(
		() => current,
		() => undefined
	);
}

describe('the explorer', () => {
	beforeEach(() => void vi.unstubAllGlobals());

	it.each(['', '?as=v1', '?as=v0'])('at "%s" shows the current version', (query) => {
		const explorer = explore(query);
		expect(explorer.past).toBeUndefined();
		expect(explorer.matrix.data).toBe(current);
	});

	it('shows an earlier version when it is there, and the current one until then', async () => {
		const asked = host(FILES);
		const explorer = explore(`?period=2020&as=${OLD}`);
		expect(explorer.matrix.data.version).toBe('v1');
		expect(asked).not.toHaveBeenCalled();
		await explorer.past?.load();
		expect(explorer.matrix.data).toEqual(old);
		expect(explorer.view).toMatchObject({ period: '2020', version: OLD });
		expect(explorer.dropped).toEqual([]);
		expect(explorer.address({ rows: 'party' })).toBe(`/?period=2020&by=party&as=${OLD}`);
		expect(explorer.latest()).toBe('/?period=2020');
	});

	it('shows the current one where it cannot be had, and keeps the address', async () => {
		host({});
		const explorer = explore(`?as=${OLD}`);
		await explorer.past?.load();
		expect(explorer.past?.state).toBe('failed');
		expect(explorer.matrix.data.version).toBe('v1');
		expect(explorer.view.version).toBe(OLD);
	});

	it('reads an address by the version it asks for', async () => {
		host({ ...FILES, [`versions/${OLD}/matrix.nb.json`]: { ...old, actors: [old.actors[0]] } });
		const explorer = explore(`?p=lark.otter&as=${OLD}`);
		await explorer.past?.load();
		expect(explorer.dropped).toEqual([{ key: 'p', token: 'otter' }]);
	});
});

describe('the note', () => {
	const show = (change: Partial<View> = {}, revisions = [revision]) =>
		render(PastNote, {
			view: { ...defaultView(old), ...change },
			data: old,
			revisions,
			latest: '/?t=all'
		});

	it('says of when the data is, and how many of the cells shown have changed', () => {
		show();
		expect(screen.getByRole('status')).toHaveTextContent(
			'Dataene slik de var 2. januar 2026. 1 av rutene som vises her, er endret siden.'
		);
		expect(screen.getByRole('listitem', { hidden: true })).toHaveTextContent(
			/The Larks: night-ferry for → both ways/
		);
	});

	it.each<[string, Partial<View>, Revision[]]>([
		['nothing has changed', {}, []],
		['what has changed is not shown', { topics: ['street-lamps'] }, [revision]]
	])('says so where %s', (_, change, revisions) => {
		show(change, revisions);
		expect(screen.getByRole('status')).toHaveTextContent('Ingen av rutene som vises her');
		expect(screen.queryByRole('listitem', { hidden: true })).not.toBeInTheDocument();
	});

	it('leads to the newest and to all changes', () => {
		show();
		expect(screen.getByRole('link', { name: 'Vis de nyeste dataene' })).toHaveAttribute(
			'href',
			'/?t=all'
		);
		expect(screen.getByRole('link', { name: 'Endringer i dataene' })).toHaveAttribute(
			'href',
			'/changes/'
		);
	});
});
