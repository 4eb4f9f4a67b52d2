import { render, screen } from '@testing-library/svelte';
import { tick, type ComponentProps } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isAsBuilt } from '#lib/components/as-built.ts';
import AsBuilt from '#lib/components/AsBuilt.svelte';
import DataLine from '#lib/components/DataLine.svelte';
import { Remote } from '#lib/components/remote.svelte.ts';
import { m } from '#lib/paraglide/messages.js';

vi.mock('$app/state', () => import('./page.svelte.ts'));

const { dataset } = document.documentElement;

afterEach(() => {
	document.body.innerHTML = '';
	delete dataset.hydrated;
});

const build = () => (document.body.innerHTML = '<div data-built="v1"></div>');

describe('what the build wrote stands', () => {
	it('where a page is taken over, and the same was built', () => {
		build();
		expect(isAsBuilt('v1')).toBe(true);
	});

	it.each([
		['nothing was built', () => {}],
		[
			'the page is long taken over',
			() => {
				build();
				dataset.hydrated = '';
			}
		],
		[
			'something else was built',
			() => {
				document.body.innerHTML = '<div data-built="v0"></div>';
			}
		]
	])('not where %s', (_, prepare) => {
		prepare();
		expect(isAsBuilt('v1')).toBe(false);
	});
});

type Props = ComponentProps<typeof AsBuilt<{ version: string }>>;

/** A part of the page that is drawn by what `load` brings. */
function show(load: () => Promise<typeof DataLine>, more: Partial<Props> = {}) {
	const loading = vi.fn(load);
	const props: Props = {
		built: undefined,
		later: new Remote(loading),
		what: 'It could not be loaded.',
		given: { version: 'v1' },
		key: 'v1',
		...more
	};
	return { loading, ...render(AsBuilt<{ version: string }>, { props }) };
}

const said = (version: string) => screen.queryByText(m.data_version({ version }), { exact: false });

describe('what stands as it was built', () => {
	it('loads nothing until something else is to be said, and is then drawn anew, for good', async () => {
		build();
		const { loading, rerender } = show(() => Promise.resolve(DataLine));
		await tick();
		expect(loading).not.toHaveBeenCalled();
		expect(said('v1')).toBeNull();
		await rerender({ given: { version: 'v2' }, key: 'v2' });
		await vi.waitFor(() => expect(said('v2')).toBeVisible());
		await rerender({ given: { version: 'v1' }, key: 'v1' });
		expect(said('v1')).toBeVisible();
		expect(loading).toHaveBeenCalledOnce();
	});
});

it('what is built for those without script gives way as soon as it can be drawn', async () => {
	build();
	const { loading } = show(() => Promise.resolve(DataLine), { isPassing: true });
	await vi.waitFor(() => expect(said('v1')).toBeVisible());
	expect(loading).toHaveBeenCalledOnce();
});

describe('what stands as it was built, and can be drawn anew only by a retry', () => {
	it('goes when that has failed, since it says something else, and is tried once', async () => {
		build();
		let fails = true;
		const load = () => (fails ? Promise.reject(new Error('lost')) : Promise.resolve(DataLine));
		const { loading, rerender } = show(load);
		await rerender({ given: { version: 'v2' }, key: 'v2' });
		await vi.waitFor(() => expect(screen.getByRole('alert')).toBeVisible());
		await tick();
		expect(loading).toHaveBeenCalledOnce();
		fails = false;
		screen.getByRole('button', { name: m.retry() }).click();
		await vi.waitFor(() => expect(said('v2')).toBeVisible());
	});
});

describe('where nothing was built', () => {
	it('it is drawn as soon as what draws it has come', async () => {
		const { loading } = show(() => Promise.resolve(DataLine));
		await vi.waitFor(() => expect(said('v1')).toBeVisible());
		expect(loading).toHaveBeenCalledOnce();
	});

	it('a failure is told, and a retry draws it', async () => {
		let fails = true;
		show(() => (fails ? Promise.reject(new Error('lost')) : Promise.resolve(DataLine)));
		await vi.waitFor(() =>
			expect(screen.getByRole('alert')).toHaveTextContent('It could not be loaded.')
		);
		fails = false;
		screen.getByRole('button', { name: m.retry() }).click();
		await vi.waitFor(() => expect(said('v1')).toBeVisible());
		expect(screen.queryByRole('alert')).toBeNull();
	});
});
