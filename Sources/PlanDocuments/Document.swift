/// What any format comes down to: blocks in reading order, each with its place.
public struct Document: Sendable {
  public enum Format: String, Sendable {
    case text
    case csv
    case tsv
  }

  public var name: String
  public var format: Format
  public var blocks: [Block]
  /// Unicode scalars of the decoded text that are not white space.
  public var characters: Int
  /// What could not be decoded as it should be; empty for a sound file.
  public var remarks: [String]

  public init(
    name: String, format: Format, blocks: [Block] = [], characters: Int = 0, remarks: [String] = []
  ) {
    self.name = name
    self.format = format
    self.blocks = blocks
    self.characters = characters
    self.remarks = remarks
  }
}

/// One piece of a document.
public enum Block: Sendable {
  /// A line marked as a heading by its format.
  case heading(TextBlock, level: Int)
  case paragraph(TextBlock)
  /// A line that begins with a bullet or number; the marker is kept apart from the text.
  case item(TextBlock, marker: String)
  case table(Table)
  /// A ruling, an empty mark or a page break that has characters of its own.
  case mark(TextBlock)
}

/// A run of text with its place.
public struct TextBlock: Sendable {
  /// Without the format's own markup at its ends.
  public var text: String
  /// The whole line as it stood.
  public var raw: String
  public var line: Int
  public var endLine: Int
  public var page: Int?

  public init(text: String, raw: String, line: Int, endLine: Int? = nil, page: Int? = nil) {
    self.text = text
    self.raw = raw
    self.line = line
    self.endLine = endLine ?? line
    self.page = page
  }
}

/// Rows that stand together in a document.
public struct Table: Sendable {
  public var rows: [Row]
  /// The name of the sheet, in a format that has them.
  public var sheet: String?

  public init(rows: [Row], sheet: String? = nil) {
    self.rows = rows
    self.sheet = sheet
  }
}

/// One row of a table.
public struct Row: Sendable {
  public enum Kind: Sendable {
    case cells
    /// A ruling between rows ("|---|---|"): it holds no words.
    case ruling
  }

  public var kind: Kind
  public var cells: [Cell]
  public var line: Int
  public var endLine: Int
  public var page: Int?
  /// Scalars of the whole row that are not white space, its delimiters among them.
  public var characters: Int

  public init(
    kind: Kind = .cells, cells: [Cell], line: Int, endLine: Int? = nil, page: Int? = nil,
    characters: Int
  ) {
    self.kind = kind
    self.cells = cells
    self.line = line
    self.endLine = endLine ?? line
    self.page = page
    self.characters = characters
  }
}

/// One cell, with all that Word, Excel and PDF know of it.
public struct Cell: Sendable {
  /// As it stood, markup and line breaks included.
  public var text: String
  /// What only a format with more than text has, kept apart: a large sheet has millions of cells.
  private var look: Look?

  private final class Look: Sendable {
    let fill: String?
    let columnSpan: Int
    let rowSpan: Int
    let name: String?

    init(fill: String?, columnSpan: Int, rowSpan: Int, name: String?) {
      self.fill = fill
      self.columnSpan = columnSpan
      self.rowSpan = rowSpan
      self.name = name
    }
  }

  public init(
    text: String, fill: String? = nil, columnSpan: Int = 1, rowSpan: Int = 1, name: String? = nil
  ) {
    self.text = text
    guard fill != nil || columnSpan != 1 || rowSpan != 1 || name != nil else { return }
    look = Look(fill: fill, columnSpan: columnSpan, rowSpan: rowSpan, name: name)
  }

  /// The colour it is filled with, as six hexadecimal digits ("00B050").
  public var fill: String? { look?.fill }
  public var columnSpan: Int { look?.columnSpan ?? 1 }
  public var rowSpan: Int { look?.rowSpan ?? 1 }
  /// As a spreadsheet names it ("C7"); nil in text.
  public var name: String? { look?.name }

  public var isBlank: Bool { text.utf8.allSatisfy { $0 == 0x20 || ($0 >= 0x09 && $0 <= 0x0D) } }
}
