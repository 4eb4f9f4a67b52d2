import { own } from '#lib/components/own.svelte.ts';
import { withAnswer, withSkipped, type Answer } from '#lib/core/match/answers.ts';
import { MEASURES, type Measure } from '#lib/core/match/measure.ts';
import type { MatrixData } from '#lib/core/matrix-data.ts';

/** As many actors as are listed until more are asked for. */
export const LISTED = 50;

/** Where a reader is in answering and in the result. It is not in the address: nothing of the answers is. */
export class Session {
	readonly #data: () => MatrixData;

	phase = $state<'questions' | 'result'>('questions');
	/** Whether all questions stand on the page, or one at a time. */
	atOnce = $state(false);
	/** Whether the topics beyond the core are asked too. */
	isWide = $state(false);
	step = $state(0);
	/** Whether the reader has gone from one thing to another: what comes then gets the focus. */
	hasMoved = $state(false);

	measure = $state<Measure>(MEASURES[0]);
	/** The chosen period; the newest where none was chosen. */
	chosen = $state<string>();
	withOthers = $state(false);
	listed = $state(LISTED);
	asTable = $state(false);

	readonly #core = $derived.by(() => {
		const { core, topics } = this.#data();
		const first = topics.filter(({ id }) => core.includes(id));
		return first.length > 0 ? first : topics;
	});
	readonly #further = $derived.by(() =>
		this.#data().topics.filter((topic) => !this.#core.includes(topic))
	);
	/** The topics that are asked, in the order in which they are. */
	readonly topics = $derived(this.isWide ? [...this.#core, ...this.#further] : this.#core);
	/** How many topics are left beyond those that are asked. */
	readonly beyond = $derived(this.isWide ? 0 : this.#further.length);
	readonly topic = $derived(this.topics[this.step]);
	readonly period = $derived.by(() => this.chosen ?? this.#data().periods.at(-1)?.id ?? '');

	constructor(data: () => MatrixData) {
		this.#data = data;
	}

	/** Begins where the reader left: at the first topic without an answer, or with the result where there is none. */
	resume() {
		const { given, skipped } = own.answers;
		this.isWide = this.#further.some(({ id }) => given.has(id) || skipped.has(id));
		const open = this.topics.findIndex(({ id }) => !given.has(id) && !skipped.has(id));
		if (given.size === 0) return;
		if (open < 0) this.phase = 'result';
		else this.step = open;
	}

	/** Answers a topic, or takes the answer back. */
	answer(topic: string, answer: Answer | undefined) {
		own.change(withAnswer(own.answers, topic, answer), this.#data());
	}

	/** Leaves a topic without a stance. */
	skip(topic: string) {
		own.change(withSkipped(own.answers, topic), this.#data());
	}

	/** To the next question; after the last one to the result. */
	next() {
		this.hasMoved = true;
		if (this.step < this.topics.length - 1) this.step++;
		else this.phase = 'result';
	}

	back() {
		this.hasMoved = true;
		this.step = Math.max(0, this.step - 1);
	}

	/** To the question of a topic, if there is one. */
	ask(topic: string) {
		if (this.#further.some(({ id }) => id === topic)) this.isWide = true;
		const step = this.topics.findIndex(({ id }) => id === topic);
		if (step < 0) return;
		Object.assign(this, { step, phase: 'questions', atOnce: false, hasMoved: true });
	}

	/** On with the topics beyond the core. */
	widen() {
		const step = this.topics.length;
		Object.assign(this, { isWide: true, phase: 'questions', hasMoved: true, step });
	}

	see() {
		Object.assign(this, { phase: 'result', hasMoved: true });
	}

	change() {
		Object.assign(this, { phase: 'questions', step: 0, hasMoved: true });
	}

	/** From the start, as if nothing had been answered. */
	restart() {
		this.change();
		this.isWide = false;
	}
}
