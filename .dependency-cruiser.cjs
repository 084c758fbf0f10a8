const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: `^${from}/`, pathNot: '\\.test\\.ts$|/testing' },
  to: {
    path: '^(domain|workflows|functions|infra|local|console|test|scripts)/',
    pathNot: allowed.map((room) => `^${room}`),
  },
});

/** Imports go downwards only: domain ← workflows, functions ← infra, local; the console imports its API types alone. */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only('domain-is-pure', 'domain', ['domain/']),
    only('workflows-know-the-domain', 'workflows', ['workflows/', 'domain/']),
    only('ports-know-the-domain', 'functions/ports', ['functions/ports/', 'domain/']),
    only('functions-know-no-host', 'functions', ['functions/', 'domain/']),
    only('infra-knows-no-other-host', 'infra', ['infra/', 'functions/', 'workflows/', 'domain/']),
    only('local-knows-no-cloud', 'local', ['local/', 'functions/', 'workflows/', 'domain/']),
    only('console-stands-alone', 'console', ['console/']),
    {
      name: 'sdk-in-adapters-only',
      severity: 'error',
      from: {
        path: '^(domain|workflows|functions)/',
        pathNot: '^functions/(adapters|runtime|stream/consume-batch)|\\.test\\.ts$|/testing',
      },
      to: { path: 'node_modules/@aws-sdk/' },
    },
    {
      name: 'domain-has-no-io',
      severity: 'error',
      from: { path: '^domain/', pathNot: '\\.test\\.ts$|/testing' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'node_modules|console/dist|cdk\\.out' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
};
