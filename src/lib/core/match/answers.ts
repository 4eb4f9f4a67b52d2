import type { MatrixData } from '../matrix-data.ts';

/** A reader's stance on a topic's proposition, by the id of its step on the scale. */
export interface Answer {
	readonly stance: string;
	/** Whether the topic counts twice in the agreement. */
	readonly double: boolean;
}

/** What a reader has answered. They are the reader's own: they never stand in an address, a request or a log. */
export interface Answers {
	/** By topic. */
	readonly given: ReadonlyMap<string, Answer>;
	/** The topics on which the reader chose to take no stance; none of them is given. */
	readonly skipped: ReadonlySet<string>;
}

export const NO_ANSWERS: Answers = { given: new Map(), skipped: new Set() };

/** What a text of answers holds that means nothing in this matrix: told to the reader, and left out. */
export interface Lost {
	/** Topics that the matrix does not have. */
	readonly topics: readonly string[];
	/** Topics answered by a stance that its scale does not have. */
	readonly stances: readonly string[];
	/** How many pieces could not be read at all. */
	readonly unreadable: number;
}

/** The form of the text that answers are kept and shared as; another form is not read as this one. */
const FORM = '1';
/** Longer than the answers to any matrix, in characters: what follows is not read. */
const LIMIT = 20_000;
const TWICE = '2';
const ID = /^[a-z][a-z0-9-]*$/;

/**
 * Answers as one text without spaces, as it is kept on the device and as it stands in a link's fragment: the form, then
 * a piece a topic in the order of the data, `topic~stance`, `topic~stance~2` where it counts double, and `topic` where it
 * was skipped. Equal answers have equal texts; no answers are the form alone.
 */
export function formatAnswers({ given, skipped }: Answers, { topics }: Topics): string {
	const pieces = topics.flatMap(({ id }) => {
		const answer = given.get(id);
		if (!answer) return skipped.has(id) ? [id] : [];
		return [[id, answer.stance, ...(answer.double ? [TWICE] : [])].join('~')];
	});
	return [FORM, ...pieces].join('.');
}

type Topics = Pick<MatrixData, 'topics'>;
type Answerable = Pick<MatrixData, 'topics' | 'scale'>;

/**
 * Reads what `formatAnswers` wrote, for this matrix or for another: topics and stances that this one does not have are
 * left out, and told. Of several answers to one topic the first counts. Never throws, whatever the text.
 */
export function parseAnswers(text: string, data: Answerable): { answers: Answers; lost: Lost } {
	const topics = new Set(data.topics.map(({ id }) => id));
	const stances = new Set(data.scale.map(({ id }) => id));
	const given = new Map<string, Answer>();
	const skipped = new Set<string>();
	const lost = { topics: new Set<string>(), stances: new Set<string>(), unreadable: 0 };
	const [form, ...pieces] = text.slice(0, LIMIT).split('.');
	if (form !== FORM) return nothing(text);
	for (const piece of pieces) {
		const [topic = '', stance, times, ...more] = piece.split('~');
		const isForm = [topic, stance ?? 'a'].every((id) => ID.test(id));
		const isKnownTwice = times === undefined || times === TWICE;
		if (!isForm || !isKnownTwice || more.length > 0) lost.unreadable++;
		else if (!topics.has(topic)) lost.topics.add(topic);
		else if (given.has(topic) || skipped.has(topic)) lost.unreadable++;
		else if (stance === undefined) skipped.add(topic);
		else if (!stances.has(stance)) lost.stances.add(topic);
		else given.set(topic, { stance, double: times === TWICE });
	}
	return {
		answers: { given, skipped },
		lost: {
			topics: [...lost.topics],
			// answered again in a way that is known: nothing is lost of it
			stances: [...lost.stances].filter((topic) => !given.has(topic)),
			unreadable: lost.unreadable
		}
	};
}

const nothing = (text: string) => ({
	answers: NO_ANSWERS,
	lost: { topics: [], stances: [], unreadable: text === '' ? 0 : 1 }
});

/** Whether anything was lost. */
export const isLost = ({ topics, stances, unreadable }: Lost) =>
	topics.length + stances.length + unreadable > 0;

/** The same answers with another to one topic; without an answer to it where none is given. */
export function withAnswer(answers: Answers, topic: string, answer: Answer | undefined): Answers {
	const given = new Map(answers.given);
	if (answer) given.set(topic, answer);
	else given.delete(topic);
	return { given, skipped: without(answers.skipped, topic) };
}

/** The same answers with one topic skipped: an answer to it is taken back. */
export function withSkipped(answers: Answers, topic: string): Answers {
	const { given } = withAnswer(answers, topic, undefined);
	return { given, skipped: new Set(answers.skipped).add(topic) };
}

function without(all: ReadonlySet<string>, one: string): ReadonlySet<string> {
	const rest = new Set(all);
	rest.delete(one);
	return rest;
}
