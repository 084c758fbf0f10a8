/** How the outbox looks, on top of the shared style of the host's pages. */
export const outboxStyle = `
main { max-width: 76rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; display: grid; gap: 1.25rem; }
header, nav { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; justify-content: space-between; align-items: start; }
header p { margin: 0.25rem 0 0; }
h2 { font-size: 1rem; margin: 0 0 0.5rem; }
.filter { display: flex; flex-wrap: wrap; gap: 0.75rem 1rem; align-items: end; background: var(--card);
  border: 1px solid var(--line); border-radius: 0.75rem; padding: 1rem; }
.filter div { flex: 1 1 14rem; display: grid; gap: 0.25rem; }
.filter a { padding: 0.6rem 0; }
table { width: 100%; border-collapse: collapse; background: var(--card); border: 1px solid var(--line); }
th, td { text-align: start; padding: 0.6rem 0.8rem; border-bottom: 1px solid var(--line); vertical-align: top;
  overflow-wrap: anywhere; }
th { color: var(--quiet); font-size: 0.875rem; }
td:first-child { white-space: nowrap; font-variant-numeric: tabular-nums; }
tbody tr:hover { background: var(--paper); }
.badge { font-size: 0.8125rem; border: 1px solid currentColor; border-radius: 1rem; padding: 0 0.5rem; color: var(--quiet); }
.badge.sent { color: var(--good); }
.badge.failed { color: var(--bad); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1rem; margin: 0; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
details dl { margin-top: 0.5rem; }
.parts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr)); gap: 1.25rem; }
section { min-width: 0; }
iframe, pre { width: 100%; height: 34rem; margin: 0; border: 1px solid var(--line); border-radius: 0.5rem; resize: vertical; }
iframe { background: Canvas; }
pre { background: var(--card); padding: 1rem; overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere;
  font: 0.9375rem/1.5 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; }
@media (max-width: 40rem) {
  thead { position: absolute; clip-path: inset(50%); }
  tr { display: grid; gap: 0.1rem; padding: 0.6rem 0; border-bottom: 1px solid var(--line); }
  td { border: 0; padding: 0.1rem 0.8rem; }
  dl { grid-template-columns: 1fr; }
}
`;
