/// A mark of a program that stood in a document's text, and that its reader took away.
public struct LeftMark: Hashable, Codable, Sendable {
  /// As printed, without what a tag says of its looks: "<br", "<span", "&nbsp;", "**".
  public var mark: String
  /// The words before it, or behind it where none stand before; they tell which value it stood in.
  public var beside: String
  public var line: Int

  public init(mark: String, beside: String, line: Int) {
    self.mark = mark
    self.beside = beside
    self.line = line
  }
}
