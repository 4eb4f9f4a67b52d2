import { expect, it } from 'vitest';
import { speak } from '#lib/words/locale.ts';
import { formatBytes } from '#lib/words/size.ts';

it.each([
	[0, '0 byte', '0 bytes'],
	[1, '1 byte', '1 byte'],
	[999, '999 byte', '999 bytes'],
	[1000, '1 kB', '1 kB'],
	[8540, '8,5 kB', '8.5 kB'],
	[98_400, '98 kB', '98 kB'],
	[1_250_000, '1,3 MB', '1.3 MB'],
	[5e12, '5 000 GB', '5,000 GB']
])('%d bytes are told as "%s", in English as "%s"', (bytes, nb, en) => {
	const say = (lang: 'nb' | 'en') => {
		speak(() => lang);
		return formatBytes(bytes).replace(/\s/g, ' ');
	};
	const said = [say('nb'), say('en')];
	speak(() => 'nb');
	expect(said).toEqual([nb, en]);
});
