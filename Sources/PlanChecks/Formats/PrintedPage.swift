/// The frame of a page that stands alone: no script, nothing fetched, fit for print.
public struct PrintedPage {
  /// The page's heading, as plain text.
  public var title: String

  public init(title: String) { self.title = title }

  /// The whole page around its body, which is HTML.
  public func text(_ body: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="en-GB">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(HTMLText.escaped(title))</title>
    <style>
    \(Self.style)
    </style>
    </head>
    <body>
    <main>
    <h1>\(HTMLText.escaped(title))</h1>
    \(body)</main>
    </body>
    </html>

    """
  }

  private static let style = """
    body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; }
    main { max-width: 72rem; margin: 0 auto; padding: 1.5rem; }
    h1 { line-height: 1.2; }
    h2 { margin-top: 2.5rem; }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; }
    th, td { border-bottom: 1px solid #6b6b6b; padding: 0.4rem 0.8rem 0.4rem 0; text-align: left; \
    vertical-align: top; overflow-wrap: anywhere; }
    tbody th { min-width: 6rem; }
    table:not(.figures) td:nth-child(2) { min-width: 16rem; }
    .figures { width: auto; min-width: min(100%, 32rem); }
    .figures td, .figures thead th:not(:first-child) { text-align: right; white-space: nowrap; padding: 0.4rem 0 0.4rem 1.2rem; }
    caption { text-align: left; color: #4a4a4a; padding: 0.4rem 0; }
    a { color: #0b4a8f; }
    :focus-visible { outline: 3px solid #0b4a8f; outline-offset: 2px; }
    small { font-weight: normal; color: #4a4a4a; }
    dt { font-weight: bold; }
    dd { margin: 0 0 0.5rem; }
    ins { text-decoration: underline; background: #e3f1e3; }
    del { background: #f7e4e4; }
    .app-chart { width: 100%; max-width: 45rem; height: auto; font-size: 13px; }
    .app-chart__grid { stroke: #c8c8c8; }
    .app-chart__emitted { fill: none; stroke: #1a1a1a; stroke-width: 3; }
    .app-chart__dot { fill: #1a1a1a; }
    .app-chart__required { fill: none; stroke: #0b4a8f; stroke-width: 3; stroke-dasharray: 8 6; }
    section { break-inside: avoid; }
    @media print { main { padding: 0; } .wide { overflow: visible; } tr { break-inside: avoid; } }
    """
}
