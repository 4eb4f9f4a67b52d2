import { TOKEN_LIMIT } from './view/parse-view.ts';
import { cut } from './view/view.ts';

/** How an embed looks in the page that holds it: what its address says beside the view. */
export interface Frame {
	/** `auto` follows the reader's system. */
	readonly theme: Theme;
	/** Whether title, explanation and table stand around the chart; the source line always does. */
	readonly chrome: boolean;
	/** By which listeners on the page tell two embeds apart; empty where there is none. */
	readonly key: string;
}

/** What an address without these keys asks for. */
export const USUAL_FRAME: Frame = { theme: 'auto', chrome: true, key: '' };

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What an embed's address asked for in vain. */
export interface DroppedSetting {
	readonly key: 'theme' | 'chrome';
	/** Cut to TOKEN_LIMIT characters. */
	readonly token: string;
}

const KEY_LIMIT = 64;

/** Reads an embed's own keys. Never throws: what means nothing is dropped and told. */
export function parseFrame(params: URLSearchParams): {
	frame: Frame;
	dropped: readonly DroppedSetting[];
} {
	const dropped: DroppedSetting[] = [];
	const read = <Value>(key: DroppedSetting['key'], known: Readonly<Record<string, Value>>) => {
		const token = params.get(key) ?? '';
		if (token === '' || Object.hasOwn(known, token)) return known[token];
		dropped.push({ key, token: cut(token, TOKEN_LIMIT) });
		return undefined;
	};
	const theme = read('theme', { auto: 'auto', light: 'light', dark: 'dark' } as const) ?? 'auto';
	const chrome = read('chrome', { 0: false, 1: true }) ?? true;
	const key = (params.get('eid') ?? '').replace(/[^\w-]/g, '').slice(0, KEY_LIMIT);
	return { frame: { theme, chrome, key }, dropped };
}

/** The same as the end of a query: defaults left out. */
export function formatFrame({ theme, chrome, key }: Frame): string {
	return new URLSearchParams([
		...(theme === 'auto' ? [] : [['theme', theme]]),
		...(chrome ? [] : [['chrome', '0']]),
		...(key ? [['eid', key]] : [])
	]).toString();
}
