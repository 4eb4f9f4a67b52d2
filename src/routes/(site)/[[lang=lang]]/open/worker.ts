/** Reads and checks files beside the page, which stays free: a hostile one takes its time here, and is stopped. */
import { toEvidenceData } from '#lib/core/evidence-data.ts';
import { toMatrixData } from '#lib/core/matrix-data.ts';
import { openFiles, type GivenBytes } from '#lib/core/open-file/open-file.ts';
import { toMatrixFile } from '#lib/core/matrix-file.ts';
import { toSearchData } from '#lib/core/search-data.ts';
import type { Answer, Ask, Outcome } from './message.ts';

const say = (answer: Answer) => globalThis.postMessage(answer);

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
	void answer(data).then((outcome) => say({ outcome }));
});

async function answer({ files, told }: Ask): Promise<Outcome> {
	const read: GivenBytes[] = [];
	for (const { name, file } of files) {
		say({ step: 'reading', done: read.length, of: files.length });
		try {
			read.push({ name, bytes: new Uint8Array(await file.arrayBuffer()) });
		} catch {
			// a folder, or a file that is gone since it was chosen
			return { ok: false, refusal: { file: name, why: 'unreadable' } };
		}
	}
	say({ step: 'checking' });
	const opened = openFiles(read, told, (done, of) =>
		say(done < of ? { step: 'rows', done, of } : { step: 'checking' })
	);
	if (!opened.ok) return opened;
	say({ step: 'preparing' });
	const { dataset, assumed } = opened;
	const { languages } = dataset.site;
	const language = languages.includes(told.language) ? told.language : (languages[0] ?? '');
	const name = nameOf(files[0]?.name ?? '');
	return {
		ok: true,
		matrix: toMatrixFile({ ...toMatrixData(dataset, language, name), language }),
		evidence: toEvidenceData(dataset, language, name),
		search: toSearchData(dataset, language, name),
		assumed
	};
}

/** What stands in a version's place: the name of the file, by which exports are told from others. */
const nameOf = (name: string) => name.slice(name.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
