/// A file that cannot be read at all, with the facts that say why.
public struct UnreadableDocument: Error, Equatable, Sendable, CustomStringConvertible {
  public enum Reason: Equatable, Sendable {
    case tooLarge(bytes: Int, limit: Int)
    case lineTooLong(line: Int, limit: Int)
    /// The file begins like one of a known format that is not read here.
    case otherFormat(String, remedy: String)
    /// Bytes that no text has.
    case notText
    case unclosedQuote(line: Int)
  }

  public var document: String
  public var reason: Reason

  public init(document: String, reason: Reason) {
    self.document = document
    self.reason = reason
  }

  public var description: String {
    switch reason {
    case .tooLarge(let bytes, let limit):
      "\(document) has \(Self.megabytes(bytes)), over the limit of \(Self.megabytes(limit)). "
        + "Split it, or raise the limit with --max-size."
    case .lineTooLong(let line, let limit):
      "\(document), line \(line) is longer than \(Self.megabytes(limit)): no paper has such a line. "
        + "Check that the file is text with line breaks."
    case .otherFormat(let format, let remedy):
      "\(document) is \(format), which can't be read yet. \(remedy)"
    case .notText:
      "\(document) is not text: it holds bytes that no text has. "
        + "Save the paper as plain text or CSV and try again."
    case .unclosedQuote(let line):
      "\(document), line \(line): a quotation mark opens a cell and is never closed. "
        + "Close it, or save the sheet as CSV again."
    }
  }

  private static func megabytes(_ bytes: Int) -> String {
    let tenths = (bytes * 10 + 524_288) / 1_048_576
    return tenths % 10 == 0 ? "\(tenths / 10) MB" : "\(tenths / 10).\(tenths % 10) MB"
  }
}
