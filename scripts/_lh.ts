import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { siteServer } from '../src/commands/serve.ts';
const server = siteServer(process.argv[2]!).listen(8931, '127.0.0.1');
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--remote-debugging-port=9399'] });
for (const p of process.argv.slice(3)) {
 const r = await lighthouse('http://127.0.0.1:8931/' + p, { port: 9399, onlyCategories: ['performance'], logLevel: 'error' });
 const a = r!.lhr.audits as any;
 console.log(p, r!.lhr.categories.performance!.score, ['first-contentful-paint','largest-contentful-paint','total-blocking-time','cumulative-layout-shift','speed-index'].map(k => `${k} ${a[k].displayValue} ${a[k].score}`).join(', '));
 console.log(JSON.stringify(a['layout-shifts']?.details?.items?.slice(0,4).map((i:any)=>[i.score,i.node?.selector,i.subItems?.items?.map((s:any)=>s.cause)]),null,0));
 console.log(JSON.stringify(a['largest-contentful-paint-element']?.details?.items?.[0]?.items?.[0]?.node?.snippet));
}
await b.close(); server.close();
