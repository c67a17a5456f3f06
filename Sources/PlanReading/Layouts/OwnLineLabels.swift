import PlanModel

/// Labels that stand on a line of their own, their value on the next: the same few words again and
/// again, each the name of a field.
struct OwnLineLabels {
  private var labels: Set<String> = []

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
    if found.count >= 3 { labels = Set(found) }
    // "Progress:" over a list; "Actions:" heads actions and is no label of one.
    for (label, count) in ended where count >= 2 && !label.contains(":") {
      switch HeadingVocabulary.field(of: label) {
      case .update, .measure, .partners, .reason, .mitigation: labels.insert(label)
      default: continue
      }
    }
  }

  func field(of line: ProseLine) -> Field? {
    guard !labels.isEmpty, line.text.utf8.count <= 40 else { return nil }
    let label = Self.label(in: line)
    return labels.contains(label) ? HeadingVocabulary.field(of: label) : nil
  }

  private static func label(in line: ProseLine) -> String {
    line.text.lowercased().trimming { ": ".contains($0) }
  }
}
