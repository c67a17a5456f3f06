/// The ground that all components stand on: colours, type, spacing, focus, print.
enum Foundation {
  static let style = colours + elements + helpers + print

  private static let colours = #"""
    :root {
      color-scheme: light dark;
      --ink: #16211f; --ink-soft: #4a5754; --paper: #fff; --ground: #f6f5f1; --line: #d9d8d0;
      --line-strong: #8a918d; --brand: #123f3a; --brand-ink: #fff; --brand-soft: #e3efec;
      --link: #0b5a6b; --link-hover: #06323c; --mark: #ffc533; --mark-ink: #16211f;
      --note: #eef3f8; --note-line: #3b6ea5; --warn: #fff6df; --warn-line: #b97a00;
      --error: #fdecea; --error-line: #b3261e; --good: #e7f4ec; --good-line: #1d7a46;
      --s-0: #e1e6e5; --s-1: #b9dadb; --s-2: #79b6bb; --s-3: #23737c; --s-4: #0c444b;
      --s-closed: #69727a; --s-hold: #ecc870; --s-usual: #4d5e9e;
      --r-good: #1d7a46; --r-risk: #f2b13c; --r-off: #b3261e; --r-due: #c6d2e8;
      --on-dark: #fff; --on-light: #16211f;
      --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
      --mono: ui-monospace, "SF Mono", Consolas, "DejaVu Sans Mono", monospace;
      --radius: 6px; --shadow: 0 1px 2px rgb(22 33 31 / 8%);
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --ink: #e9eeec; --ink-soft: #b3bfbb; --paper: #17201e; --ground: #101716; --line: #34403d;
        --line-strong: #7d8a86; --brand: #0c2b28; --brand-soft: #1c3530; --link: #8bd3e0;
        --link-hover: #c3ecf3; --note: #162534; --note-line: #6fa3d8; --warn: #33280c;
        --warn-line: #e0a93a; --error: #3a1512; --error-line: #f2857c; --good: #12301f;
        --good-line: #64c48f; --shadow: none;
      }
    }
    """#

  private static let elements = #"""
    *, *::before, *::after { box-sizing: border-box; }
    html { font-size: 100%; -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
    body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.55 var(--sans);
      overflow-wrap: break-word; }
    h1, h2, h3 { line-height: 1.2; letter-spacing: -0.015em; margin: 0 0 0.5em; text-wrap: balance; }
    h1 { font-size: clamp(1.75rem, 1.3rem + 1.9vw, 2.6rem); font-weight: 750; }
    h2 { font-size: clamp(1.3rem, 1.15rem + 0.6vw, 1.6rem); font-weight: 700; margin-top: 2.25rem; }
    h3 { font-size: 1.125rem; font-weight: 700; margin-top: 1.5rem; }
    p, ul, ol, dl, table, pre { margin: 0 0 1rem; }
    p, li, dd { max-width: 46rem; }
    a { color: var(--link); text-underline-offset: 0.15em; text-decoration-thickness: 1px; }
    a:hover { color: var(--link-hover); text-decoration-thickness: 2px; }
    :focus-visible { outline: 3px solid var(--mark); outline-offset: 0;
      box-shadow: 0 0 0 5px var(--ink); border-radius: 2px; }
    td, dd, li, p, th, h1, h2, h3 { unicode-bidi: isolate; }
    summary { cursor: pointer; min-height: 2.75rem; padding: 0.6rem 0; color: var(--link);
      text-decoration: underline; text-underline-offset: 0.15em; width: fit-content; }
    summary:hover { color: var(--link-hover); }
    code, pre { font-family: var(--mono); font-size: 0.9em; }
    fieldset { border: 0; margin: 0 0 1.5rem; padding: 0; min-width: 0; }
    legend { padding: 0; font-weight: 700; }
    svg { display: block; }
    :target { scroll-margin-top: 1rem; }
    """#

  private static let helpers = #"""
    .app-hidden { position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0;
      overflow: hidden; clip-path: inset(50%); white-space: nowrap; border: 0; }
    .app-eyebrow { color: var(--ink-soft); font-weight: 600; margin: 0 0 0.25rem; }
    .app-lead { font-size: clamp(1.2rem, 1.05rem + 0.7vw, 1.5rem); line-height: 1.4;
      max-width: 40rem; text-wrap: pretty; }
    .app-soft { color: var(--ink-soft); }
    .app-small { font-size: 0.9375rem; }
    .app-hint { color: var(--ink-soft); margin: 0 0 0.4rem; font-size: 0.9375rem; }
    .app-card { background: var(--paper); border: 1px solid var(--line); border-radius: 10px;
      box-shadow: var(--shadow); padding: clamp(1rem, 0.6rem + 1.6vw, 1.75rem); margin: 0 0 1.5rem; }
    .app-card > :last-child { margin-bottom: 0; }
    .app-card > h2:first-child, .app-card > h3:first-child, .app-card > .app-hidden + h2 { margin-top: 0; }
    .app-pair { display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); }
    .app-head { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; align-items: baseline;
      justify-content: space-between; margin-top: 2.25rem; }
    .app-head > h2 { margin: 0 0 0.6rem; }
    .app-plain { list-style: none; padding: 0; }
    .app-quote { white-space: pre-line; }
    """#

  private static let print = #"""
    @media print {
      body { background: #fff; color: #000; font-size: 10.5pt; }
      .app-frame__header, .app-frame__crumbs, .app-frame__footer, .app-skip, .app-choice,
      .app-downloads, .app-search, .app-pagination, form { display: none; }
      .app-card { border: 0; box-shadow: none; padding: 0; }
      a { color: inherit; }
      h2, h3 { break-after: avoid; }
      tr, li, .app-bar { break-inside: avoid; }
      svg, .app-tag, rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      details::details-content { content-visibility: visible; }
    }
    """#
}
