/** Validates every page of a built site with html-validate. */
import path from 'node:path';
import { FileSystemConfigLoader, formatterFactory, HtmlValidate } from 'html-validate';
import { listFiles } from '../src/io.ts';

const site = process.argv[2] ?? 'build/site';
const pages = listFiles(site).filter(({ file }) => file.endsWith('.html'));
const validator = new HtmlValidate(new FileSystemConfigLoader());
const report = await validator.validateMultipleFiles(pages.map(({ file }) => path.join(site, file)));
const format = formatterFactory('text');
if (!report.valid) console.error(format(report.results));
console.log(`${pages.length} pages: ${report.errorCount} errors, ${report.warningCount} warnings.`);
// A check that looked at nothing has not passed.
process.exitCode = report.valid && report.warningCount === 0 && pages.length > 0 ? 0 : 1;
