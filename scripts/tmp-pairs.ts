import { readFileSync, appendFileSync } from 'node:fs';
import { conceptByName } from '@/utils/skills/find-concepts';
import './install-tables';
for (const l of readFileSync('/tmp/cand-pairs.txt','utf8').split('\n').filter((x)=>x)) {
  const [a='',b='']=l.split(' = '); const x=conceptByName(a)?.id;
  if (x!==undefined && x===conceptByName(b)?.id) appendFileSync('tests/skills/synonyms.txt', l+'\n'); else process.stdout.write(`left ${l}\n`);
}
