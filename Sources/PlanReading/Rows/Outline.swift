/// Where in the paper's outline the reader stands.
struct Outline {
  var plan: String?
  var list: String?
  var section: String?
  /// "Workstream" in "Workstream: Finance".
  var sectionAxis: String?
  /// Whether the section was named by a heading outside of tables.
  var sectionIsOutside = false
  /// Whether the section's heading has a number of several parts ("1.1 Barns").
  var sectionIsDotted = false
  var group: String?

  static func isDotted(_ heading: String) -> Bool {
    let head = heading.prefix { $0.isNumber || $0 == "." }
    return head.split(separator: ".").count == 2 && heading.dropFirst(head.count).first == " "
  }

  mutating func enter(plan: String) {
    self = Outline(plan: plan, list: list)
  }

  mutating func enter(list: String) {
    self = Outline(plan: plan, list: list)
  }

  mutating func enter(section: String, axis: String? = nil, outside: Bool) {
    self.section = section
    sectionAxis = axis
    sectionIsOutside = outside
    group = nil
  }
}
