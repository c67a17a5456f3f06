import PlanModel

/// Labels that stand on a line of their own, their value on the next: the same few words again and
/// again, each the name of a field.
struct OwnLineLabels {
  /// By label the field, nil for a question that asks for nothing known ("What's next").
  private var labels: [String: Field?] = [:]

  init(_ prose: [ProseLine]) {
    var counts: [String: Int] = [:]
    var ended: [String: Int] = [:]
    for line in prose where line.text.utf8.count <= 40 {
      let label = Self.label(in: line)
      counts[label, default: 0] += 1
      if line.text.hasSuffix(":") { ended[label, default: 0] += 1 }
    }
    let found = counts.filter {
      $0.value >= 2 && !$0.key.contains(":") && HeadingVocabulary.field(of: $0.key) != nil
    }.map(\.key)
    if found.count >= 3 {
      for label in found { labels[label] = .some(HeadingVocabulary.field(of: label)) }
    }
    // "Progress" over a paragraph, among labels with their values.
    let told = prose.count { line in
      Labels.split(line.text).map { HeadingVocabulary.field(of: $0.label) != nil } ?? false
    }
    for label in found where told >= 3 {
      switch HeadingVocabulary.field(of: label) {
      case .update, .measure, .reason, .mitigation:
        labels[label] = .some(HeadingVocabulary.field(of: label))
      default: continue
      }
    }
    // "Progress:" over a list; "Actions:" heads actions and is no label of one.
    for (label, count) in ended where count >= 2 && !label.contains(":") {
      switch HeadingVocabulary.field(of: label) {
      case .update, .measure, .partners, .reason, .mitigation:
        labels[label] = .some(HeadingVocabulary.field(of: label))
      default: continue
      }
    }
    for (label, count) in counts where count >= 2 && !label.contains(":") && labels[label] == nil {
      let first = label.prefix { $0.isLetter }
      guard ["what", "how", "who", "when", "why"].contains(first), label.contains(" ") else {
        continue
      }
      labels[label] = .some(HeadingGuess.question(label))
    }
  }

  /// The field of a line that is a label, which may be none; nil for any other line.
  func field(of line: ProseLine) -> Field?? {
    guard !labels.isEmpty, line.text.utf8.count <= 40 else { return nil }
    return labels[Self.label(in: line)]
  }

  private static func label(in line: ProseLine) -> String {
    line.text.lowercased().trimming { ": ".contains($0) }
  }
}
