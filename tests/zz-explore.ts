import { loadDataset } from '#lib/server/dataset.ts';
import { toMatrixData } from '#lib/core/matrix-data.ts';
import { toSearchData } from '#lib/core/search-data.ts';
import { createSearch } from '#lib/core/search.ts';
const ds = loadDataset();
const lang = process.argv[2]!;
const md = toMatrixData(ds, lang, 'x');
const search = createSearch(toSearchData(ds, lang, 'x'), md, lang);
const show = (r: any) => r.kind === 'position' ? `${md.actors[md.positions[r.ref]![0]]!.id}.${md.topics[md.positions[r.ref]![1]]!.id}.${md.sources[md.positions[r.ref]![2]]!.period}` : r.kind[0]+':' + (r.kind==='topic'?md.topics[r.ref]!.id:r.kind==='actor'?md.actors[r.ref]!.id:md.sources[r.ref]!.id);
for (const q of process.argv.slice(3)) {
  const hits = search(q);
  console.log(`\n## ${q}: ${hits.length}`);
  for (const h of hits.slice(0, 8)) console.log('  ', show(h.record), '|', h.record.texts.flatMap((t, i) => h.marks[i]!.map(([s,e]) => t.slice(s,e))).join(' '));
}
