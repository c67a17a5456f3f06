/// The lines of a document, to show the one at fault.
///
/// As an editor counts them: a form feed begins a page, not a line.
enum SourceLines {
  static func of(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false) { "\n\r\r\n".contains($0) }.map(String.init)
  }
}
