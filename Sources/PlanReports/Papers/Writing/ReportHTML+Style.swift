import PlanModel

extension ReportHTML {
  /// Tints keep at least 4.5 to 1 against the text on them, on screen and in print.
  static let style = """
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; }
    body { margin: 0; font: 1rem/1.5 "Source Sans 3", Calibri, Carlito, "Segoe UI", Arial, sans-serif; color: #1a1a1a; background: #fff; }
    main { max-width: 76rem; margin: 0 auto; padding: 1.5rem; }
    section { margin: 0 auto 3rem; }
    section.portrait { max-width: 50rem; }
    h1, h2, h3, h4 { line-height: 1.2; color: #12324f; margin: 2rem 0 0.6rem; break-after: avoid; }
    h1 { font-size: 2rem; margin-top: 0.5rem; }
    h2 { font-size: 1.3rem; }
    section > h2:first-child { font-size: 1.6rem; border-bottom: 2px solid #12324f; padding-bottom: 0.25rem; }
    h3 { font-size: 1.15rem; }
    h4 { font-size: 1rem; }
    p, ul, ol { margin: 0 0 0.8rem; }
    li { margin-bottom: 0.3rem; }
    a { color: #0b4a8f; }
    :focus-visible { outline: 3px solid #0b4a8f; outline-offset: 2px; }
    .note { color: #4a4a4a; font-size: 0.95rem; }
    .colophon { margin: 1.5rem 0 0; color: #4a4a4a; font-size: 0.75rem; line-height: 1.3; overflow-wrap: anywhere; break-before: avoid; }
    .numbered { display: grid; grid-template-columns: 2.6rem 1fr; }
    .labelled { display: grid; grid-template-columns: 8rem 1fr; margin-bottom: 0.3rem; }
    nav { margin: 1.5rem 0; padding: 0.8rem 1.2rem; background: #f2f5f8; border-left: 4px solid #12324f; }
    nav ul { margin: 0; padding: 0; list-style: none; columns: 2 18rem; }
    nav li { break-inside: avoid; }
    nav li.sub { padding-left: 1rem; }
    nav a { display: flex; gap: 0.6rem; justify-content: space-between; }
    .contents { margin: 0 0 0.4rem; }
    .write { border: 2px solid #7a4b00; border-left-width: 8px; background: #fff6d6; padding: 0.6rem 0.9rem; break-inside: avoid; }
    mark { background: #fff0b3; color: #1a1a1a; border-bottom: 2px solid #7a4b00; padding: 0 0.15em; }
    .wide { overflow-x: auto; margin: 1rem 0 1.5rem; }
    table { border-collapse: collapse; width: 100%; table-layout: fixed; font-size: 0.95rem; }
    caption { text-align: left; font-weight: bold; padding: 0.3rem 0; color: #12324f; }
    th, td { border: 1px solid #8a949e; padding: 0.4rem 0.5rem; text-align: left; vertical-align: top; overflow-wrap: break-word; }
    thead th { background: #12324f; color: #fff; vertical-align: bottom; }
    tbody th { font-weight: 600; background: #f2f5f8; }
    td p, th p { margin: 0 0 0.4rem; }
    td p:last-child, th p:last-child { margin-bottom: 0; }
    .number { text-align: right; font-variant-numeric: tabular-nums; }
    tr.total th, tr.total td { font-weight: bold; border-top: 3px solid #12324f; }
    tr.group th { background: #dbe4ec; }
    figure { margin: 1rem 0 1.5rem; max-width: 32rem; break-inside: avoid; }
    figcaption { color: #4a4a4a; font-size: 0.95rem; }
    .chart { width: 100%; height: auto; font-size: 14px; }
    .chart text { fill: #1a1a1a; }
    .chart .none { fill: #4a4a4a; }
    .span { display: block; width: 100%; height: 0.7rem; margin-top: 0.2rem; }
    td.bar { padding-left: 0 !important; padding-right: 0 !important; }
    .span .track { fill: #e4e9ee; }
    .span .run { fill: #1b5e9e; }
    @media (max-width: 40rem) {
    main { padding: 1rem; }
    h1 { font-size: 1.6rem; }
    h2 { font-size: 1.3rem; }
    .labelled { grid-template-columns: 1fr; margin-bottom: 0.6rem; }
    .numbered { grid-template-columns: 2.2rem 1fr; }
    }
    @page { size: A4; margin: 18mm 16mm 20mm; @bottom-center { content: "Page " counter(page) " of " counter(pages); font: 9pt Calibri, Carlito, Arial, sans-serif; } }
    @page wide { size: A4 landscape; margin: 14mm 12mm 18mm; }
    @media print {
    body { font-size: 10.5pt; }
    main { max-width: none; padding: 0; }
    section { margin: 0; break-before: page; }
    section:first-child { break-before: auto; }
    section.follows { break-before: auto; }
    section.follows > h2:first-child { margin-top: 2rem; }
    section.landscape { page: wide; }
    .announces { break-after: avoid; }
    section.portrait { max-width: none; }
    h1 { font-size: 20pt; }
    h2 { font-size: 13pt; }
    section > h2:first-child { font-size: 16pt; margin-top: 0; }
    h3 { font-size: 12pt; }
    .wide { overflow: visible; }
    section.portrait .short { break-inside: avoid; }
    figure { max-width: 11cm; }
    table { min-width: 0 !important; line-height: 1.3; }
    thead { display: table-header-group; }
    caption, thead { break-after: avoid; }
    tbody tr:first-child { break-before: avoid; }
    tr { break-inside: avoid; }
    tr.tall { break-inside: auto; }
    tr.group { break-after: avoid; }
    nav { break-inside: avoid; }
    .colophon { font-size: 7pt; margin-top: 3mm; }
    th, td { padding: 2pt 3pt; }
    tbody tr:nth-last-child(-n+2):not(:first-child) { break-before: avoid; }
    th, td, mark, rect, nav, .write { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    a { color: inherit; text-decoration: none; }
    .break { break-after: page; }
    }
    """

  /// Cells and bars in the tints that all formats share.
  static let tints: String =
    palette
    + shades.map { shade in
      let name = name(of: shade)
      let tint = shade.tint
      return """
        td.\(name), th.\(name) { background: #\(tint.fill); color: #\(tint.ink); }
        .bar-\(name) { fill: #\(tint.fill); }
        .chart .in-bar-\(name) { fill: #\(tint.ink); }

        """
    }.joined()

  private static let palette = ReportChart.palette.enumerated().map { index, tint in
    """
    .bar-series-\(index + 1) { fill: #\(tint.fill); }
    .chart .in-bar-series-\(index + 1) { fill: #\(tint.ink); }

    """
  }.joined()

  private static let shades: [ReportShade] =
    Rating.allCases.map { .rating($0) }
    + [Rating.onTrack, .atRisk, .offTrack, .notDue].map { .further($0) } + [
      .complete, .movedUp, .movedDown,
    ]
}
