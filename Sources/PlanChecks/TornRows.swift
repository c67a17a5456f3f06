import PlanModel

/// Rows of which a cell went into its neighbour: what they seem to lack may stand there.
///
/// Such a row names no lead, and its own text ends with one that another row has, or holds the initials that
/// stand for leads in all the others. Whatever else it lacks is no fault of the paper either.
struct TornRows {
  private let places: Set<Int>

  init(_ plan: Plan) {
    let without = plan.actions.indices.filter { plan.actions[$0].leads.isEmpty }
    guard !without.isEmpty, without.count * 3 <= plan.actions.count else {
      places = []
      return
    }
    let leads = Set(plan.actions.flatMap(\.leads).filter { (2...60).contains($0.utf8.count) })
    let areInitials = !leads.isEmpty && leads.allSatisfy(Self.areInitials)
    places = Set(
      without.filter { place in
        let text = plan.actions[place].text
        return areInitials
          ? text.split(separator: " ").contains { leads.contains(String($0)) }
          : Self.ends(of: text).contains { $0.utf8.count >= 5 && leads.contains($0) }
      })
  }

  /// Its last word, its last two, and so on to five, without the whole.
  private static func ends(of text: String) -> [String] {
    let bytes = text.utf8
    var found: [String] = []
    var place = bytes.endIndex
    while found.count < 5, let blank = bytes[..<place].lastIndex(of: 0x20) {
      found.append(String(text[bytes.index(after: blank)...]))
      place = blank
    }
    return found
  }

  /// Whether the action at a position is one.
  func contain(_ place: Int) -> Bool { places.contains(place) }

  private static func areInitials(_ lead: String) -> Bool {
    lead.utf8.count <= 4 && lead.utf8.allSatisfy { (0x41...0x5A).contains($0) || $0 == 0x2F }
  }
}
