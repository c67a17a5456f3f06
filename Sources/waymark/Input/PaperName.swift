/// Tells a file's name from that of a period or edition.
enum PaperName {
  /// Whether no register could know it, so that a misspelt file is called a file.
  static func looksLikeOne(_ name: String) -> Bool {
    name == "-" || name.contains("/")
      || [".txt", ".csv", ".tsv", ".md"].contains { name.hasSuffix($0) }
  }
}
