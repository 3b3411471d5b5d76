export const style = `
:root { color-scheme: light dark; --line: light-dark(#d5d9e0, #3a4048); --soft: light-dark(#f4f6f9, #1d2126); --link: light-dark(#0b50d0, #7aa7ff) }
body { font: 16px/1.6 'Pretendard GOV', Pretendard, system-ui, sans-serif; max-width: 68rem; margin: 0 auto; padding: 1rem 1.25rem 6rem }
h1 { font-size: 1.75rem } h2 { margin-top: 3rem; border-bottom: 1px solid var(--line) } h3 { margin: 2.5rem 0 0.25rem }
a { color: var(--link) } code, pre { font: 0.875rem/1.5 ui-monospace, monospace }
pre { background: var(--soft); padding: 0.75rem 1rem; overflow-x: auto; border-radius: 6px }
table { border-collapse: collapse; width: 100%; margin: 0.5rem 0 } th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.75rem 0.35rem 0; border-bottom: 1px solid var(--line) }
th { font-weight: 600 } td table { margin: 0 } nav ul { columns: 2 20rem; padding-left: 1.25rem } .method { text-transform: uppercase; font-weight: 700 }
`
