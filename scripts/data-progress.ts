import { formatProgress, Progress, type Pace } from '#lib/core/progress.ts';

/** Nobody waits to be told of less. */
const PACE: Pace = { first: 2000, pause: 2000 };

/** Says on stderr how far a long import is: nothing where it is short. @param start when it began, in milliseconds */
export function sayer(start: number, clock = () => performance.now(), write = console.error) {
	const counter = (verb: string, noun: string) => {
		let counted: { progress: Progress; done: number } | undefined;
		return (done: number, of: number) => {
			counted ??= { progress: new Progress(of, PACE, start), done: 0 };
			const told = counted.progress.step(clock(), done - counted.done);
			counted.done = done;
			if (told !== undefined) write(`${verb} ${formatProgress(told, of, noun)}`);
		};
	};
	const rows = counter('read', 'rows');
	return {
		rows(done: number, of: number) {
			rows(done, of);
			// what comes next has no steps to count
			if (done === of && clock() - start >= PACE.first) write('checking what the rows say');
		},
		files: counter('wrote', 'files')
	};
}
