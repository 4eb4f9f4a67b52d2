import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { m } from '#lib/paraglide/messages.js';
import ThemeButton from '../../src/routes/(site)/ThemeButton.svelte';

const { dataset } = document.documentElement;

afterEach(() => {
	vi.restoreAllMocks();
	delete dataset.theme;
	localStorage.clear();
});

const name = (theme: string) => screen.findByRole('button', { name: m.theme({ theme }) });

it.each([
	[undefined, m.theme_auto()],
	['light', m.theme_light()],
	['dark', m.theme_dark()],
	['pink', m.theme_auto()]
])('where the page is set to %s it says "%s"', async (theme, words) => {
	if (theme) dataset.theme = theme;
	render(ThemeButton);
	expect(await name(words)).toBeVisible();
});

/** After so many presses: the theme, and what is kept for the next visit. */
it.each([
	[1, m.theme_light(), 'light', 'light'],
	[2, m.theme_dark(), 'dark', 'dark'],
	[3, m.theme_auto(), undefined, null]
])('after %d presses the theme is "%s"', async (presses, words, theme, kept) => {
	render(ThemeButton);
	for (let i = 0; i < presses; i++) await userEvent.click(screen.getByRole('button'));
	expect(await name(words)).toBeVisible();
	expect(dataset.theme).toBe(theme);
	expect(localStorage.getItem('theme')).toBe(kept);
});

it('where nothing can be kept the theme lasts as long as the page', async () => {
	vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
		throw new DOMException('denied', 'SecurityError');
	});
	render(ThemeButton);
	await userEvent.click(screen.getByRole('button'));
	expect(dataset.theme).toBe('light');
});
