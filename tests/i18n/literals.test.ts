import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { literalsIn } from './literals.ts';

/** The product's name is the same in every language. */
const ALLOWED = ['Standpunkt'];

const components = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.svelte'))
	.sort();

it('there are components to read', () => {
	expect(components.length).toBeGreaterThan(20);
});

it.each(components)('%s holds no text of its own', (file) => {
	const found = literalsIn(readFileSync(join('src', file), 'utf8'));
	expect(found.filter((text) => !ALLOWED.includes(text))).toEqual([]);
});

/** What the scan itself sees: markup, and the texts that it finds there. */
const markup: [source: string, found: string[]][] = [
	['<p>Hei</p>', ['Hei']],
	['<p>{name} sier</p>', ['sier']],
	['<p>{m.hello()} – «{quote}» → 3</p>', []],
	['{#if a}Ja{:else}<b>Nei</b>{/if}', ['Ja', 'Nei']],
	['{#each list as one}<li>punkt</li>{:else}ingen{/each}', ['punkt', 'ingen']],
	['{#snippet part()}<i>del</i>{/snippet}', ['del']],
	['{#await it}venter{:then}ferdig{:catch}feil{/await}', ['venter', 'ferdig', 'feil']],
	['<svelte:head><title>Tittel</title></svelte:head>', ['Tittel']],
	['<svelte:boundary>tekst</svelte:boundary>', ['tekst']],
	['<input placeholder="Søk" />', ['Søk']],
	['<img alt="Kart over {place}" />', ['Kart over']],
	['<a aria-label={"Lukk"} title={`Om ${who}`}>x</a>', ['Lukk', 'Om', 'x']],
	['<Part label="Navn" kind="wide" />', ['Navn']],
	['<p class="quiet" id="a" data-name="b">{"Hei"}</p>', ['Hei']],
	["<p>{open ? 'Lukk' : m.open()}{a || 'Ingen'}{'Nr ' + 1}</p>", ['Lukk', 'Ingen', 'Nr']],
	['<p lang="nb" onclick={() => say("Hei")}>{of["key"]}{call("word")}</p>', []],
	['<script>const a = "Hei";</script><!-- tekst --><style>p { color: red }</style>', []]
];

it.each(markup)('the scan reads %s', (source, found) => {
	expect(literalsIn(source)).toEqual(found);
});
