import { tick } from 'svelte';
import {
	formatAnswers,
	isLost,
	NO_ANSWERS,
	parseAnswers,
	type Answers,
	type Lost
} from '#lib/core/match/answers.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';
import { readKept } from './kept.ts';
import { ownKey } from './route.ts';

type Answerable = Pick<MatrixData, 'topics' | 'scale'>;

/** What the fragment of an address with answers begins with. */
const FRAGMENT = '#me=';

/** Kept for a moment where the answers are deleted, so that other tabs tell that from not being kept any longer. */
const DELETED = '';

/**
 * The reader's own answers. They live in this page's memory, from page to page of the site; on the device only if the
 * reader asks; and in a link only if the reader makes one. Nothing else holds them.
 */
export class Own {
	#mine = $state.raw(NO_ANSWERS);
	#linked = $state.raw<Answers>();
	#isRead = false;

	/** What is shown: those of a link until it is kept or discarded, the reader's own otherwise. */
	readonly answers = $derived(this.#linked ?? this.#mine);
	/** Whether they came with a link, and are nobody's until the reader says so. */
	readonly isLinked = $derived(this.#linked !== undefined);
	/** Whether there are answers of the reader's own behind those of a link. */
	readonly hasOwn = $derived(this.#mine.given.size > 0);
	/** Whether they are kept on the device. */
	remembered = $state(false);
	/** Whether the device refused to keep them: storage is denied, or full. */
	refused = $state(false);
	/** What was kept or linked that this matrix does not have. */
	lost = $state.raw<Lost>();
	/** Whether they are drawn as a column beside the actors'. */
	asColumn = $state(false);

	/** Reads what is kept on the device, the first time, and from then on follows what other tabs do with it. */
	read(data: Answerable) {
		if (this.#isRead) return;
		this.#isRead = true;
		document.documentElement.dataset.own = '';
		const kept = readKept();
		if (kept) this.#take(kept, data);
		window.addEventListener('storage', (event) => this.#follow(event, data));
	}

	/** Takes other answers, in place of those that are shown. */
	change(answers: Answers, data: Answerable) {
		if (this.#linked) this.#linked = answers;
		else this.#mine = answers;
		this.#keep(data);
	}

	/** Keeps the answers on this device from now on, or no longer. */
	async remember(isWanted: boolean, data: Answerable) {
		this.remembered = isWanted;
		this.refused = false;
		// drawn as wanted first: a box that the reader ticked is seen to be unticked where the device refuses
		await tick();
		if (isWanted) this.#keep(data);
		else drop();
	}

	/** Deletes all answers, here and on the device; other tabs follow. */
	clear() {
		if (this.remembered) write(DELETED);
		this.#forget();
		drop();
	}

	/** Shows the answers of an address's fragment; they are not the reader's until kept. Says whether there were any. */
	show(fragment: string, data: Answerable): boolean {
		if (!fragment.startsWith(FRAGMENT)) return false;
		const { answers, lost } = parseAnswers(decode(fragment.slice(FRAGMENT.length)), data);
		this.lost = isLost(lost) ? lost : undefined;
		this.#linked = answers.given.size > 0 ? answers : undefined;
		return true;
	}

	/** The fragment that shows these answers to whoever has it. */
	fragment = (data: Answerable) => FRAGMENT + formatAnswers(this.answers, data);

	/** Makes the answers of the link the reader's own, in place of those before. */
	keepLinked(data: Answerable) {
		this.#mine = this.#linked ?? this.#mine;
		this.discardLinked();
		this.#keep(data);
	}

	discardLinked() {
		this.#linked = undefined;
		this.lost = undefined;
	}

	#follow({ key, newValue }: StorageEvent, data: Answerable) {
		if (key !== ownKey() && key !== null) return;
		if (newValue === DELETED) this.#forget();
		else if (newValue === null) this.remembered = false;
		// answers that were given here and are not kept are not another tab's to change
		else if (this.remembered || !this.hasOwn) this.#take(newValue, data);
	}

	#take(text: string, data: Answerable) {
		const { answers, lost } = parseAnswers(text, data);
		this.#mine = answers;
		this.lost = isLost(lost) ? lost : undefined;
		this.remembered = true;
	}

	#keep(data: Answerable) {
		if (!this.remembered || this.#linked) return;
		this.refused = !write(formatAnswers(this.#mine, data));
		this.remembered = !this.refused;
	}

	#forget() {
		this.#mine = NO_ANSWERS;
		this.#linked = undefined;
		this.lost = undefined;
		this.remembered = this.refused = this.asColumn = false;
	}
}

/** Some programs that pass links on escape more than they have to. */
function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** Whether the device took it. */
function write(text: string): boolean {
	try {
		localStorage.setItem(ownKey(), text);
		return true;
	} catch {
		return false;
	}
}

function drop() {
	try {
		localStorage.removeItem(ownKey());
	} catch {
		// nothing is kept where there is no storage
	}
}

export const own = new Own();
