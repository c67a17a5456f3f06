import PlanModel

/// Labels that stand on a line of their own, their value on the next: the same few words again and
/// again, each the name of a field.
struct OwnLineLabels {
  private var labels: Set<String> = []

  init(_ prose: [ProseLine]) {
    var counts: [String: Int] = [:]
    for line in prose where line.text.utf8.count <= 40 {
      counts[line.text.lowercased().trimming { ": ".contains($0) }, default: 0] += 1
    }
    let found = counts.filter { $0.value >= 2 && HeadingVocabulary.field(of: $0.key) != nil }.map(
      \.key)
    guard found.count >= 3 else { return }
    labels = Set(found)
  }

  func field(of line: ProseLine) -> Field? {
    guard !labels.isEmpty, line.text.utf8.count <= 40 else { return nil }
    let label = line.text.lowercased().trimming { ": ".contains($0) }
    return labels.contains(label) ? HeadingVocabulary.field(of: label) : nil
  }
}
