/// The inside of a table's cell, which stands under a row heading and a plain cell alike.
struct TableCell: Component {
  static let name = "cell"
  static let members: Members<Self> = DataTable.Cell.members.mapValues { member in
    { member($0.cell) }
  }
  var cell: DataTable.Cell

  static let template = #"""
    {{#tag}}{{>tag}}{{/tag}}{{#bar}}{{>bar}}{{/bar}}{{#isLink}}<a href="{{href}}">{{text}}</a>{{/isLink}}{{^isLink}}{{text}}{{/isLink}}
    """#

  static let style = #"""
    .app-table { overflow-x: auto; margin: 0 0 1.25rem; background: var(--paper);
      border: 1px solid var(--line); border-radius: 10px; box-shadow: var(--shadow); }
    .app-table table { border-collapse: collapse; width: 100%; margin: 0; }
    .app-table caption { text-align: left; font-weight: 700; padding: 0.75rem 1rem; }
    .app-table th, .app-table td { text-align: left; vertical-align: top; padding: 0.6rem 1rem;
      border-top: 1px solid var(--line); }
    .app-table thead th { font-size: 0.875rem; color: var(--ink-soft); font-weight: 600; border-top: 0;
      vertical-align: bottom; }
    .app-table tbody th { font-weight: 600; min-width: 8rem; }
    .app-table .app-table__number { text-align: right; font-variant-numeric: tabular-nums; }
    .app-table__wide { width: 55%; min-width: 9rem; }
    @media (max-width: 40rem) {
      .app-table th, .app-table td { padding: 0.6rem; }
      .app-table--cards thead { position: absolute; width: 1px; height: 1px; overflow: hidden;
        clip-path: inset(50%); }
      .app-table--cards tr { display: block; padding: 0.75rem 0.85rem; border-top: 1px solid var(--line); }
      .app-table--cards tbody tr:first-child { border-top: 0; }
      .app-table--cards tbody th, .app-table--cards tbody td { display: block; padding: 0.15rem 0;
        border: 0; }
      .app-table--cards tbody td { display: grid; grid-template-columns: 6rem minmax(0, 1fr);
        gap: 0 0.75rem; justify-items: start; }
      .app-table--cards tbody td:empty { display: none; }
      .app-table--cards td::before { content: attr(data-heading); color: var(--ink-soft);
        font-size: 0.875rem; }
      .app-table--cards .app-table__number { text-align: left; }
      .app-table--bars tr { display: grid; grid-template-columns: 1fr auto; gap: 0.2rem 0.75rem; }
      .app-table--bars td::before { content: none; }
      .app-table--bars tbody td { display: block; }
      .app-table--bars td:last-child { grid-column: 1 / -1; }
    }
    """#

  static let examples = [Example("Link", TableCell(cell: .example))]
}
