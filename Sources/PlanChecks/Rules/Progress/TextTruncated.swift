public import PlanModel

/// Finds texts that break off in the middle of a sentence.
public struct TextTruncated: PlanRule {
  public static let guidance = Guidance(
    name: "text-truncated", title: "Text that breaks off", family: .progress, severity: .warning,
    looksFor:
      "A text that ends with a word that must be followed by another (“and”, “of”, “including”, "
      + "“minimise”), with a comma or a slash, or inside a bracket that was never closed.",
    whyItMatters:
      "Part of the promise or of the account is lost, often because a cell was too small to print "
      + "it all. Nobody can be held to words that are not there.",
    howToPutRight: "Take the whole text from the original, and let the row grow.",
    whenToWaive: "Where the paper that was adopted breaks off like this, and must not be changed.",
    before: "B9 Fit low-carbon heating in schools, libraries and",
    after: "B9 Fit low-carbon heating in schools, libraries and care homes.")

  public init() {}

  public func findings(in plan: Plan) -> [Finding] {
    plan.actions.flatMap { action in
      action.texts.compactMap { field, text in
        guard let words = Self.brokenEnd(of: text) else { return nil }
        return finding(.breaksOff(FieldName.spoken(field), words), about: action, at: field)
      }
    }
  }

  /// The last words of a text that breaks off; nil for one that ends well or is too short to tell.
  private static func brokenEnd(of text: String) -> String? {
    let tail = String(text.suffix(240))
    let end = tail.trimmed
    guard text.utf8.count >= 24, let last = end.unicodeScalars.last else { return nil }
    let quote = String(end.suffix(48).drop { $0 != " " }).trimmed
    if [",", "/", "(", "&", "+"].contains(String(last)) { return quote }
    guard last.properties.isAlphabetic, let word = end.split(separator: " ").last else {
      return nil
    }
    if dangling.contains(word.lowercased()) { return quote }
    return opensBracket(text) ? quote : nil
  }

  /// Whether the last opening bracket has no closing one, in a text that has no stop behind it.
  private static func opensBracket(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let open = bytes.lastIndex(of: UInt8(ascii: "(")) else { return false }
    let behind = bytes[(open + 1)...]
    return !behind.contains(UInt8(ascii: ")")) && !behind.contains(UInt8(ascii: "."))
      && behind.count < 120
  }

  private static let dangling: Set<String> = [
    "and", "or", "the", "a", "an", "of", "to", "for", "with", "from", "at", "into", "including",
    "include", "includes", "which", "their", "its", "our", "via", "between", "both", "minimise",
    "maximise", "ensure", "enable", "provide", "e.g", "i.e", "eg", "ie", "whilst", "while",
    "because", "than", "per", "towards", "upon", "within", "new", "such as", "as", "your", "these",
    "various", "related", "relating", "is", "are", "was", "were", "has", "have", "be", "will",
    "not",
  ]
}

extension Finding.Message {
  fileprivate static func breaksOff(_ field: String, _ words: String) -> Self {
    "\(field) breaks off: “… \(words)”"
  }
}
