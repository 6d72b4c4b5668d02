/** Checks who imports whom: data flows one way, and the disk, the process and the network are touched at the edge only. */
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';

/** Modules at the edge, the only ones that may do more than work on values. */
const EDGE = '^src/(?:cli\\.ts|commands/|io\\.ts|publish\\.ts|pictures/write\\.ts|progress\\.ts|site\\.ts|styles\\.ts)';

const FORBIDDEN: NonNullable<IConfiguration['forbidden']> = [
  {
    name: 'no-circles',
    severity: 'error',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  {
    name: 'templates-see-shapes-only',
    comment: 'Every decision is made in present.ts; a template chooses markup.',
    severity: 'error',
    from: { path: '^templates/' },
    to: { path: '^src/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'templates-use-preact-only',
    severity: 'error',
    from: { path: '^templates/' },
    to: { pathNot: ['^templates/', '^src/', '^node_modules/preact'] },
  },
  {
    name: 'stages-do-not-reach-the-edge',
    comment: 'Between reading and writing, nothing touches disk, clock, network or environment.',
    severity: 'error',
    from: { path: '^src/', pathNot: EDGE },
    to: { path: EDGE },
  },
  {
    name: 'rules-know-only-text',
    comment: 'A rule finds words; what becomes of them is decided later.',
    severity: 'error',
    from: { path: '^src/rules/' },
    to: { path: '^src/(?:pipeline|resolve|group|record|present|figures|exports)' },
  },
  {
    name: 'one-reader-of-files',
    severity: 'error',
    from: { path: '^(?:src|templates)/', pathNot: '^src/io\\.ts' },
    to: { path: '^(?:node:)?fs(?:/promises)?$' },
  },
  {
    name: 'commands-only',
    comment: 'Processes and the network belong to the commands.',
    severity: 'error',
    from: { path: '^(?:src|templates)/', pathNot: '^src/(?:cli\\.ts|commands/)' },
    to: { path: '^(?:node:)?(?:process|child_process|https?|http2|net|tls|dgram|dns|worker_threads|cluster|os)$' },
  },
  {
    name: 'nothing-imports-the-commands',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/(?:cli\\.ts|commands/)' },
    to: { path: '^src/(?:cli\\.ts|commands/)' },
  },
  {
    name: 'no-development-packages',
    severity: 'error',
    from: { path: '^(?:src|templates)/', pathNot: '^src/(?:evaluate|baseline)' },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
];

const { output, exitCode } = await cruise(
  ['src', 'templates', 'tests', 'scripts', '.eleventy.ts', 'archive.config.ts'],
  {
    ruleSet: { forbidden: FORBIDDEN },
    validate: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^tests/(?:gold|fixtures)/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
);
const { modules, summary } = output as ICruiseResult;
for (const { rule, from, to } of summary.violations) console.error(`${rule.severity} ${rule.name}: ${from} → ${to}`);
const counted = modules.filter(({ source }) => source.startsWith('src/')).length;
console.log(
  `${modules.length} modules, ${counted} of them in src, ${summary.totalDependenciesCruised} imports: ${summary.error} forbidden.`,
);
// With a compiler that it does not know, the tool looks at no module and is content.
const FEWEST = 20;
process.exitCode = exitCode !== 0 || summary.error > 0 || counted < FEWEST ? 1 : 0;
