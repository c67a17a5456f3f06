public import PlanModel

/// A table with a header row that is repeated on each page; no row is split over two.
public struct ReportTable: Hashable, Sendable {
  public struct Column: Hashable, Sendable {
    public enum Content: String, Hashable, Sendable { case text, number, rating, date, bar }

    public var heading: String
    public var content: Content
    /// Its share of the width, against the other columns.
    public var weight: Double

    public init(_ heading: String, content: Content = .text, weight: Double = 1) {
      self.heading = heading
      self.content = content
      self.weight = weight
    }

    /// The refs of actions, which name the rows.
    static let ref = Column("Ref", weight: 0.6)
  }

  public struct Row: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable {
      case body
      /// A heading across the whole table: a group of actions.
      case group
      case total
    }

    public var kind: Kind
    /// One for each column; a group row has one.
    public var cells: [ReportCell]

    public init(_ cells: [ReportCell], kind: Kind = .body) {
      self.cells = cells
      self.kind = kind
    }
  }

  /// Read out before the table and listed with it; never empty.
  public var caption: String
  public var columns: [Column]
  public var rows: [Row]
  /// Where its rows belong among all actions of a plan; nil for a table of anything else.
  public var part: Part?

  /// A list and a theme of a plan, under which a table's actions stand.
  public struct Part: Hashable, Sendable {
    /// The printed plan, where a paper holds several.
    public var plan: String?
    public var list: String?
    public var theme: String?

    public init(plan: String? = nil, list: String? = nil, theme: String? = nil) {
      self.plan = plan
      self.list = list
      self.theme = theme
    }
  }

  public init(caption: String, columns: [Column], rows: [Row] = [], part: Part? = nil) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.part = part
  }
}

extension ReportTable {
  /// Without the columns in which no row has anything to say; bars and the column that names rows stay.
  var withoutEmptyColumns: ReportTable {
    let kept = columns.indices.filter { place in
      columns[place].content == .bar
        || rows.contains { row in
          guard row.kind != .group, place < row.cells.count else { return false }
          let cell = row.cells[place]
          return cell.isRowHeading || cell.bar != nil
            || cell.paragraphs.contains { !$0.plain.isEmpty }
        }
    }
    return rows.isEmpty ? self : keeping(kept)
  }
}

/// What stands in one cell.
public struct ReportCell: Hashable, Sendable {
  public var paragraphs: [ReportText]
  /// Shades the cell; its word always stands in `paragraphs` too, since colour alone tells nobody.
  public var shade: ReportShade?
  /// The value behind the words where it is a number, for spreadsheets and data.
  public var number: Double?
  /// The date behind the words where it is one, for spreadsheets and data; whole days only become dates there.
  public var date: PartialDate?
  /// From a start to an end, drawn across a column of years; the words say the same.
  public var bar: ReportBar?
  /// The cell that names its row.
  public var isRowHeading: Bool

  public init(
    _ paragraphs: [ReportText], shade: ReportShade? = nil, number: Double? = nil,
    date: PartialDate? = nil, bar: ReportBar? = nil, isRowHeading: Bool = false
  ) {
    self.paragraphs = paragraphs
    self.shade = shade
    self.number = number
    self.date = date
    self.bar = bar
    self.isRowHeading = isRowHeading
  }

  public init(_ text: ReportText = "", isRowHeading: Bool = false) {
    self.init(text.runs.isEmpty ? [] : [text], isRowHeading: isRowHeading)
  }
}

/// The colour of a verdict.
///
/// Formats choose the exact tint; all keep 4.5 to 1 against their text.
public enum ReportShade: Hashable, Sendable {
  case rating(Rating)
  /// Of a term that means what one before it means: told apart from that ("Orange" beside "Amber").
  case further(Rating)
  case complete
  case movedUp, movedDown
}

/// A span within the years that a column shows, each a share of its width from 0 to 1.
public struct ReportBar: Hashable, Sendable {
  public var start: Double
  public var end: Double

  public init(start: Double, end: Double) {
    self.start = min(max(start, 0), 1)
    self.end = min(max(end, 0), 1)
  }
}

/// Counts side by side, one bar for each row, stacked by term; its table of numbers always stands with it.
public struct ReportChart: Hashable, Sendable {
  public struct Series: Hashable, Sendable {
    public var name: String
    public var shade: ReportShade?
    /// One for each category.
    public var values: [Int]

    public init(name: String, shade: ReportShade? = nil, values: [Int]) {
      self.name = name
      self.shade = shade
      self.values = values
    }
  }

  public var title: String
  /// What it shows, for whoever cannot see it.
  public var description: String
  public var categories: [String]
  public var series: [Series]

  public init(title: String, description: String, categories: [String], series: [Series]) {
    self.title = title
    self.description = description
    self.categories = categories
    self.series = series
  }
}
