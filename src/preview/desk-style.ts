/** The desk's look: plain, dense, light or dark as the system is. */
export const deskStyle = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; --line: #8885; --tint: #8881; --bad: light-dark(#a3241f, #ff9d94); --link: light-dark(#0b4f5c, #8fd0db); }
body { margin: 0; }
header, main { max-width: 80rem; margin: 0 auto; padding: 1.5rem 1rem; }
header { padding-bottom: .5rem; }
header p:first-child { margin: 0; font-weight: 600; color: light-dark(#704705, #f0cd8b); }
h1 { margin: 0; line-height: 1.2; }
section { padding: 1.5rem 0; border-top: 2px solid var(--line); }
h2, h3 { margin: 0 0 .25rem; line-height: 1.25; }
h3 { margin-top: 1.25rem; font-size: 1.0625rem; }
a { color: var(--link); }
.state { margin: 0 0 .5rem; }
.state.draft, .state.waits { font-weight: 600; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: .9375rem; }
table { width: 100%; }
th, td { padding: .3rem .75rem .3rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); white-space: nowrap; }
thead th { vertical-align: bottom; white-space: normal; line-height: 1.25; }
th[scope=row] { font-weight: 400; white-space: normal; min-width: 8.5rem; }
@media (min-width: 60rem) { th[scope=row] { min-width: 14rem; } }
.unfinished { font-weight: 700; }
.sub { padding-left: 1.25rem; }
.number { text-align: right; }
.bad { color: var(--bad); font-weight: 700; }
.issues { margin: .5rem 0; padding: 0; list-style: none; }
.issues li { padding: .5rem .75rem; margin-top: .5rem; background: var(--tint); border-left: 4px solid #c4861c; overflow-wrap: anywhere; }
.issues p { margin: .15rem 0 0; }
.issues .places { margin: 0; font-size: .9375rem; }
details { margin-top: 1rem; }`;
