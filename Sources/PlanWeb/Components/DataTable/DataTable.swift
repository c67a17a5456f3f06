/// Rows under headings, with a caption, that scrolls by itself where the screen is narrow.
struct DataTable: Component {
  struct Column: TemplateValue {
    var heading: String
    var isNumber: Bool
    /// Takes the room that is left.
    var isWide: Bool

    init(_ heading: String, isNumber: Bool = false, isWide: Bool = false) {
      self.heading = heading
      self.isNumber = isNumber
      self.isWide = isWide
    }

    static let members: Members<Self> = [
      "heading": { $0.heading }, "isNumber": { $0.isNumber }, "isWide": { $0.isWide },
    ]
    static let example = Column("Actions", isNumber: true)
  }

  /// What stands in one cell: text, a link, a number, a tag, or a bar.
  struct Cell: TemplateValue {
    var text: String?
    var address: Address?
    var tag: Tag?
    var bar: StackedBar?
    var isNumber = false
    /// Its column's, which stands before it where rows are cards.
    var heading = ""

    static func text(_ text: String?) -> Cell { Cell(text: text) }
    static func number(_ number: Int) -> Cell { Cell(text: String(number), isNumber: true) }
    static func link(_ text: String, _ address: Address) -> Cell {
      Cell(text: text, address: address)
    }
    static func tag(_ tag: Tag?) -> Cell { Cell(tag: tag) }
    static func bar(_ bar: StackedBar) -> Cell { Cell(bar: bar) }

    static let members: Members<Self> = [
      "text": { $0.text }, "href": { $0.address?.path }, "tag": { $0.tag }, "bar": { $0.bar },
      "isNumber": { $0.isNumber }, "isLink": { $0.address != nil },
      "heading": { $0.heading },
    ]
    static let example = Cell(
      text: "Transport", address: .home, tag: .example, bar: .example, isNumber: true)
  }

  /// A row; the first cell names it.
  struct Row: TemplateValue {
    var head: Cell
    var cells: [Cell]

    init(_ cells: [Cell]) {
      head = cells.first ?? .text(nil)
      self.cells = Array(cells.dropFirst())
    }

    static let members: Members<Self> = ["head": { $0.head }, "cells": { $0.cells }]
    static let example = Row([.example, .example])
  }

  /// Unique on the page.
  var id: String
  var caption: String
  /// Whether the heading above already says what the caption says.
  var hidesCaption: Bool
  var columns: [Column]
  var rows: [Row]
  var layout: Layout

  /// What becomes of the table where the screen is narrow.
  enum Layout: Sendable {
    /// It scrolls by itself: numbers to be compared down a column.
    case scroll
    /// Each row is a card, each cell under its heading.
    case cards
    /// Each row is a card of a name, a number and a bar below.
    case bars
  }

  init(
    id: String, caption: String, hidesCaption: Bool = false, layout: Layout = .cards,
    columns: [Column], rows: [[Cell]]
  ) {
    self.id = id
    self.caption = caption
    self.hidesCaption = hidesCaption
    self.columns = columns
    self.layout = layout
    self.rows = rows.map { cells in
      Row(
        zip(cells, columns).map { cell, column in
          var cell = cell
          cell.heading = column.heading
          return cell
        })
    }
  }

  static let style = ""
  static let name = "data-table"
  static let members: Members<Self> = [
    "id": { $0.id }, "caption": { $0.caption }, "hidesCaption": { $0.hidesCaption },
    "columns": { $0.columns }, "rows": { $0.rows }, "isOfCards": { $0.layout != .scroll },
    "isOfBars": { $0.layout == .bars },
  ]

  static let template = #"""
    <div class="app-table{{#isOfCards}} app-table--cards{{/isOfCards}}{{#isOfBars}} app-table--bars{{/isOfBars}}" role="region" aria-labelledby="{{id}}-caption" tabindex="0">
    <table{{#isOfCards}} role="table"{{/isOfCards}}>
    <caption id="{{id}}-caption"{{#hidesCaption}} class="app-hidden"{{/hidesCaption}}>{{caption}}</caption>
    <thead{{#isOfCards}} role="rowgroup"{{/isOfCards}}><tr{{#isOfCards}} role="row"{{/isOfCards}}>
    {{#columns}}<th scope="col"{{#isOfCards}} role="columnheader"{{/isOfCards}}{{#isNumber}} class="app-table__number"{{/isNumber}}{{#isWide}} class="app-table__wide"{{/isWide}}>{{heading}}</th>{{/columns}}
    </tr></thead>
    <tbody{{#isOfCards}} role="rowgroup"{{/isOfCards}}>
    {{#rows}}<tr{{#isOfCards}} role="row"{{/isOfCards}}><th scope="row"{{#isOfCards}} role="rowheader"{{/isOfCards}}>{{#head}}{{>cell}}{{/head}}</th>{{#cells}}<td{{#isOfCards}} role="cell" data-heading="{{heading}}"{{/isOfCards}}{{#isNumber}} class="app-table__number"{{/isNumber}}>{{>cell}}</td>{{/cells}}</tr>
    {{/rows}}
    </tbody>
    </table>
    </div>
    """#

  static let examples = [
    Example(
      "Themes",
      DataTable(
        id: "themes", caption: "Actions by theme", hidesCaption: true,
        columns: [
          Column("Theme"), Column("Actions", isNumber: true),
          Column("Where they stand", isWide: true),
        ],
        rows: [
          [.link("Transport", .home), .number(12), .bar(.example)],
          [.text("Buildings"), .number(3), .tag(.example)],
        ]))
  ]
}
