import PlanModel

/// The headings over a table's cells, gathered row by row.
///
/// A row prints the headings of its filled cells, in the table's order: so each is looked for from the
/// one before it, and nearly always found at once.
struct HeadingList {
  private(set) var all: [String] = []

  mutating func insert(_ fields: [PrintedField]) {
    var next = 0
    for field in fields {
      if next < all.count, all[next] == field.heading {
        next += 1
        continue
      }
      let found =
        all[next...].firstIndex(of: field.heading) ?? all[..<next].firstIndex(of: field.heading)
      if let found {
        next = found + 1
      } else {
        // A heading that is new stands behind the one before it.
        all.insert(field.heading, at: next)
        next += 1
      }
    }
  }
}
