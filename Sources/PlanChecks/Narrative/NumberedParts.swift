import PlanModel

/// Numbered parts of a larger project that actions take on: "work package 3", "lot 2".
enum NumberedParts {
  struct Claim {
    var name: String
    /// Positions of the actions that take it on.
    var places: [Int]
  }

  /// The one part that two actions take on, where three others or more have one action each.
  static func claimedTwice(in plan: Plan) -> [Claim] {
    var series: [String: [Int: [Int]]] = [:]
    for (place, action) in plan.actions.enumerated() where TextBytes.hasDigit(action.text) {
      for match in kinds.all(in: action.text) {
        let rest = action.text.utf8.dropFirst(match.end).prefix(4)
        guard let first = rest.first, first == 0x20 || (0x30...0x39).contains(first) else {
          continue
        }
        let digits = rest.drop { $0 == 0x20 }.prefix { (0x30...0x39).contains($0) }
        guard let number = Int(String(decoding: Array(digits), as: UTF8.self)) else { continue }
        let kind = names[match.phrase]
        if series[kind]?[number]?.last != place {
          series[kind, default: [:]][number, default: []].append(place)
        }
      }
    }
    return series.sorted { $0.key < $1.key }.compactMap { kind, parts in
      let several = parts.filter { $0.value.count > 1 }
      guard several.count == 1, let (number, places) = several.first, places.count == 2,
        parts.count >= 4
      else { return nil }
      return Claim(name: "\(kind) \(number)", places: places)
    }
  }

  private static let names = ["work package", "workpackage", "lot", "work stream", "strand"]
  private static let kinds = Phrases(names)
}
