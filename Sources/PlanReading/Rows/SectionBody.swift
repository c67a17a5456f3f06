import PlanModel

/// What a line beneath a heading says of who answers for all actions under it: "Directorate: Place",
/// "Lead: Head of Housing".
struct SectionBody: Equatable {
  var label: String
  var name: String
  /// Whether it names an axis of the plan and not only a lead.
  var isGrouping: Bool

  init?(_ text: String) {
    let plain = text.trimming { " *_".contains($0) }
    guard plain.utf8.count <= 120, let (label, value) = Labels.split(plain) else { return nil }
    let name = value.trimming { " *_.".contains($0) }
    switch HeadingVocabulary.field(of: label) {
    case .grouping: isGrouping = true
    // A report has a lead officer of its own.
    case .leads where !HeadingVocabulary.normalWords(label).contains("officer"): isGrouping = false
    default: return nil
    }
    guard !name.isEmpty, name.split(separator: " ").count <= 12 else { return nil }
    self.label = label
    self.name = name
  }
}
