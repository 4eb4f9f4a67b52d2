import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Problem } from '#lib/core/problem.ts';
import Busy from '../../src/routes/(site)/[[lang=lang]]/open/Busy.svelte';
import Problems from '../../src/routes/(site)/[[lang=lang]]/open/Problems.svelte';
import Tell from '../../src/routes/(site)/[[lang=lang]]/open/Tell.svelte';
import { nameOf, Reader } from '../../src/routes/(site)/[[lang=lang]]/open/reader.svelte.ts';

const problem = (row: number): Problem => ({
	file: 'p.csv',
	path: `row ${row}, stance`,
	expected: 'one of Yes, No',
	found: '"<b>Sure</b>"'
});
const failed = (count: number, more = 0) => ({
	ok: false as const,
	problems: Array.from({ length: count }, (_, i) => problem(i + 2)),
	more
});

test('problems are listed by file, row and column, with what should stand there and what does', () => {
	render(Problems, { failed: failed(2) });
	expect(screen.getByRole('heading')).toHaveTextContent('2 ting må rettes');
	expect(screen.getByRole('heading')).toHaveFocus();
	const [first] = screen.getAllByRole('listitem');
	expect(first).toHaveTextContent(/p\.csv: rad 2, kolonne stance/);
	expect(within(first!).getByText('one of Yes, No')).toHaveAttribute('lang', 'en');
	// what stands in the file is text, whatever it looks like
	expect(first).toHaveTextContent('"<b>Sure</b>"');
});

test('of very many the first hundred are listed, and all are counted', () => {
	render(Problems, { failed: failed(300, 4000) });
	expect(screen.getByRole('heading')).toHaveTextContent(/4.300 ting/);
	expect(screen.getAllByRole('listitem')).toHaveLength(100);
	expect(screen.getByRole('alert')).toHaveTextContent('De første 100 står her.');
});

test('all that are told are copied, as lines', async () => {
	const user = userEvent.setup();
	const write = vi.spyOn(navigator.clipboard, 'writeText');
	render(Problems, { failed: failed(150) });
	await user.click(screen.getByRole('button', { name: 'Kopier alle' }));
	const [text = ''] = write.mock.lastCall ?? [];
	expect(text.split('\n')).toHaveLength(150);
	expect(text).toMatch(/^p\.csv: row 2, stance: expected one of Yes, No; found/);
	expect(await screen.findByText('Kopiert.')).toBeInTheDocument();
});

test('a file that is refused is told by its name and why', () => {
	const refusal = { file: 'stor.csv', why: 'too-large', found: 25_000_000, most: 20_000_000 };
	render(Problems, { failed: { ok: false, refusal: { ...refusal, why: 'too-large' } } });
	expect(screen.getByRole('alert')).toHaveTextContent(
		'stor.csv Filen er på 25 MB. Grensen er 20 MB.'
	);
	expect(screen.queryByRole('list')).toBeNull();
});

test('the order of the stances is told by the reader', async () => {
	const user = userEvent.setup();
	const tell = vi.fn();
	const given = { title: 'p', language: 'nb', scale: ['Grønn', 'Blå'] };
	render(Tell, { asked: true, given, tell });
	const scale = screen.getByRole('textbox', { name: /Standpunktene/ });
	await user.clear(scale);
	await user.type(scale, ' Blå \n\nGrønn');
	await user.click(screen.getByRole('button', { name: 'Vis tabellen' }));
	expect(tell).toHaveBeenCalledWith({ title: 'p', language: 'nb', scale: ['Blå', 'Grønn'] });
});

const told = { language: 'nb', day: '2026-11-22' };
const file = (size: number) =>
	Object.defineProperty(new File([], 'a.csv'), 'size', { value: size });

test('a file that is too large is refused without a worker', () => {
	const make = vi.fn();
	const reader = new Reader(make);
	reader.read([file(25_000_000)], told);
	expect(reader.state).toMatchObject({ is: 'failed', failed: { refusal: { why: 'too-large' } } });
	expect(make).not.toHaveBeenCalled();
});

test('where workers cannot be had, that is said', () => {
	const reader = new Reader(() => {
		throw new Error('none');
	});
	reader.read([file(1)], told);
	expect(reader.state.is).toBe('no-worker');
});

test('a worker that takes too long is ended; one that is cancelled too', () => {
	vi.useFakeTimers();
	const worker = { terminate: vi.fn(), postMessage: vi.fn() };
	const reader = new Reader(() => worker as unknown as Worker);
	reader.read([file(1)], told);
	expect(reader.state).toEqual({ is: 'busy', step: 'reading' });
	vi.advanceTimersByTime(60_000);
	expect(reader.state.is).toBe('too-slow');
	expect(worker.terminate).toHaveBeenCalledTimes(1);
	reader.read([file(1)], told);
	reader.cancel();
	expect(reader.state.is).toBe('cancelled');
	expect(worker.terminate).toHaveBeenCalledTimes(2);
	vi.useRealTimers();
});

test('what the worker says of its rows is what the page knows', () => {
	const worker = { postMessage: vi.fn() } as unknown as Worker;
	const reader = new Reader(() => worker);
	reader.read([file(1)], told);
	const data = { step: 'rows', done: 5000, of: 442_500 };
	worker.onmessage?.call(worker, new MessageEvent('message', { data }));
	expect(reader.state).toEqual({ is: 'busy', ...data });
});

test('how far the rows are is drawn and written, and can be cancelled', async () => {
	const cancel = vi.fn();
	render(Busy, { step: 'rows', done: 110_625, of: 442_500, labelledby: 'x', cancel });
	expect(screen.getByRole('progressbar')).toHaveAttribute('value', '110625');
	expect(screen.getByRole('progressbar')).toHaveAttribute('max', '442500');
	expect(screen.getByText(/^110.625 av 442.500 rader$/)).toBeInTheDocument();
	await userEvent.click(screen.getByRole('button', { name: 'Avbryt' }));
	expect(cancel).toHaveBeenCalledOnce();
});

test('where nothing can be counted, no figure is drawn or written', () => {
	render(Busy, { step: 'checking', labelledby: 'x', cancel: vi.fn() });
	expect(screen.getByRole('progressbar')).not.toHaveAttribute('value');
	expect(screen.queryByText(/av/)).toBeNull();
});

test('a file in a folder is called by both', () => {
	const inFolder = Object.defineProperty(new File([], 'a.json'), 'webkitRelativePath', {
		value: 'positions/a.json'
	});
	expect([nameOf(inFolder), nameOf(new File([], 'b.csv'))]).toEqual(['positions/a.json', 'b.csv']);
});
