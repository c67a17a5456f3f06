/// One thing on a page, from the top down.
public enum ReportBlock: Hashable, Sendable {
  /// Level 1 is the paper's title; levels never skip.
  case heading(ReportText, level: Int)
  case paragraph(ReportText, ParagraphStyle)
  case list([ReportText], isNumbered: Bool)
  case table(ReportTable)
  case chart(ReportChart)
  /// What no machine may write: marked so that nobody can overlook it, with the question to be answered.
  case toWrite(question: String, ground: ReportText?)
  /// A table of contents of the headings that follow.
  case contents
  case pageBreak

  public enum ParagraphStyle: Hashable, Sendable {
    case body
    /// A paragraph of a committee report with its number ("2.1").
    case numbered(String)
    /// Under a table or a chart: where it comes from, what does not add up.
    case note
    /// A short fact under its label on the front page ("Report of": "Director of Place").
    case labelled(String)
  }
}

/// Words with what they are: strong, linked, or a number that can be traced.
public struct ReportText: Hashable, Sendable, ExpressibleByStringInterpolation {
  public struct Run: Hashable, Sendable {
    public var text: String
    public var isStrong: Bool
    /// An http or https address; nothing else is ever linked.
    public var link: String?
    /// The name of the figure that stands here, in `WrittenReport.figures`.
    public var figure: String?
    /// Whether it asks a person to write ("To write: why is it at risk?"), in a cell or a paragraph.
    ///
    /// It is marked as plainly as the block of that name.
    public var isToWrite: Bool

    public init(
      _ text: String, isStrong: Bool = false, link: String? = nil, figure: String? = nil,
      isToWrite: Bool = false
    ) {
      self.text = text
      self.isStrong = isStrong
      self.link = link
      self.figure = figure
      self.isToWrite = isToWrite
    }
  }

  public var runs: [Run]

  public init(_ runs: [Run]) { self.runs = runs }
  public init(_ text: String) { runs = text.isEmpty ? [] : [Run(text)] }
  public init(stringLiteral value: String) { self.init(value) }

  /// Without any marking.
  public var plain: String { runs.map(\.text).joined() }

  public static func + (left: ReportText, right: ReportText) -> ReportText {
    ReportText(left.runs + right.runs)
  }
}

/// A number, and how it came about.
public struct ReportFigure: Hashable, Sendable {
  /// Unique in the report ("theme.Transport.Good").
  public var name: String
  /// As printed.
  public var value: String
  /// What it counts, in words ("priority actions rated Good under Transport").
  public var meaning: String
  /// The refs of the actions that it counts, or the names of the figures that it is made of.
  public var rows: [String]

  public init(name: String, value: String, meaning: String, rows: [String]) {
    self.name = name
    self.value = value
    self.meaning = meaning
    self.rows = rows
  }

  /// The number behind the value, where it is one.
  var number: Double? { Double(value.replacing(",", with: "")) }

  /// The rows in one text; "none" where it counts none.
  var rowsInWords: String { rows.isEmpty ? "none" : rows.joined(separator: ", ") }
}
