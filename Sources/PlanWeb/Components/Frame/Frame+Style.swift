extension Frame {
  static let style = #"""
    .app-skip { position: absolute; left: 0.5rem; top: -4rem; background: var(--mark);
      color: var(--mark-ink); padding: 0.75rem 1rem; z-index: 2; font-weight: 600; }
    .app-skip:focus { top: 0.5rem; }
    .app-frame__inner { max-width: 70rem; margin: 0 auto; padding: 0 clamp(1rem, 4vw, 2rem); }
    .app-frame__header { background: var(--brand); color: var(--brand-ink);
      border-bottom: 4px solid var(--mark); }
    .app-frame__bar { display: flex; flex-wrap: wrap; align-items: center; gap: 0 2rem;
      justify-content: space-between; }
    .app-frame__header a { color: var(--brand-ink); text-decoration: none; }
    .app-frame__header a:hover { text-decoration: underline; }
    .app-frame__name { display: inline-flex; align-items: center; gap: 0.6rem; font-size: 1.3rem;
      font-weight: 750; letter-spacing: -0.02em; min-height: 3.25rem; }
    .app-frame__sign { width: 1.75rem; height: 1.75rem; }
    .app-frame__sign circle { fill: var(--mark); }
    .app-frame__sign path { fill: #123f3a; }
    .app-frame__nav { list-style: none; display: flex; flex-wrap: wrap; gap: 0 1.5rem; margin: 0;
      padding: 0; }
    .app-frame__nav a { display: inline-flex; align-items: center; min-height: 2.75rem; }
    main { display: block; padding: 1.25rem 0 3rem; }
    main:focus { outline: 0; box-shadow: none; }
    .app-frame__footer { border-top: 1px solid var(--line); background: var(--paper);
      color: var(--ink-soft); font-size: 0.9375rem; padding: 1.25rem 0; }
    .app-frame__footer p { margin: 0; max-width: none; }
    @media (max-width: 34rem) {
      .app-frame__wide { display: none; }
      .app-frame__nav { gap: 0 1.25rem; }
    }
    """#
}
