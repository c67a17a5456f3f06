/// Where in the paper's outline the reader stands.
struct Outline {
  var plan: String?
  var list: String?
  var section: String?
  /// "Workstream" in "Workstream: Finance".
  var sectionAxis: String?
  /// Whether the section was named by a heading outside of tables.
  var sectionIsOutside = false
  var group: String?

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
