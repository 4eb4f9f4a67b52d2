import { describe, expect, test } from 'vitest';
import { messageVariants } from '../../scripts/message-variants.ts';

const SITES = 'tests/fixtures/sites';

describe('what a site says of its data', () => {
	test.each([
		['data', 'parties', 'parties'],
		['data', 'state_not_stated', 'state_not_stated'],
		[`${SITES}/council`, 'parties', 'parties'],
		[`${SITES}/council`, 'state_not_stated', 'state_not_stated'],
		// parties, in a table whose sources nobody has coded
		[`${SITES}/harbour`, 'parties', 'parties'],
		[`${SITES}/harbour`, 'state_not_stated', 'set_table_state_not_stated'],
		// no parties, and no sources either
		[`${SITES}/schools`, 'parties', 'set_actors_parties'],
		[`${SITES}/schools`, 'pages_how_coded', 'set_table_pages_how_coded'],
		[`${SITES}/schools`, 'privacy', 'privacy'],
		['no-such-folder', 'parties', 'parties']
	])('in %s, %s is %s', (folder, key, variant) => {
		expect(messageVariants(folder)(key)).toBe(variant);
	});
});
