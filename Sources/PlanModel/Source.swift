/// Where in a document a value stood, so that anyone can look it up.
public struct Source: Hashable, Codable, Sendable {
  /// Counted from 1, as an editor shows it; nil where the format has no lines.
  public var line: Int?
  /// The last line, where a value runs over several; equal to `line` otherwise.
  public var endLine: Int?
  /// Counted from 1, where the format has pages.
  public var page: Int?
  public var sheet: String?
  /// As a spreadsheet names it ("C7"); in a text table the column counted from 1 ("3").
  public var cell: String?

  public init(
    line: Int? = nil, endLine: Int? = nil, page: Int? = nil, sheet: String? = nil,
    cell: String? = nil
  ) {
    self.line = line
    self.endLine = endLine ?? line
    self.page = page
    self.sheet = sheet
    self.cell = cell
  }

  /// The stretch from the first of two places to the last, without a single cell.
  public func joined(with other: Source) -> Source {
    let lines = [line, endLine, other.line, other.endLine].compactMap { $0 }
    return Source(
      line: lines.min(), endLine: lines.max(), page: page ?? other.page,
      sheet: sheet ?? other.sheet, cell: cell == other.cell ? cell : nil)
  }
}
