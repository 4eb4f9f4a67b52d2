import { expect, it } from 'vitest';
import { readTokens, resolveTokens } from '#lib/server/tokens.ts';

it('a token is its colour on a light ground', () => {
	const sheet = `:root { --a: light-dark(#010203, #fff0ff);
		--b-c: light-dark(
			#aabbcc, #000000); --small: 1rem; --shade: light-dark(#00000012, #ffffff14); }`;
	expect([...readTokens([sheet])]).toEqual([
		['a', '#010203'],
		['b-c', '#aabbcc']
	]);
});

it('the tokens of a drawing are those of the look', () => {
	const drawn = resolveTokens('<rect fill="var(--ground)" stroke="var(--agree-3)"/>');
	expect(drawn).toMatch(/^<rect fill="#[0-9a-f]{6}" stroke="#[0-9a-f]{6}"\/>$/);
});

it('a token that the look has not is no colour', () => {
	expect(() => resolveTokens('var(--nowhere)')).toThrow('no colour token --nowhere');
});
