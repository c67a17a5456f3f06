import PlanModel

/// Which drafts follow each layout.
enum LayoutRows {
  /// The places of the drafts of each layout, in their order.
  static func places(of drafts: [Draft], layouts: Int) -> [[Int]] {
    var places: [[Int]] = Array(repeating: [], count: layouts)
    for (index, draft) in drafts.enumerated() { places[draft.layout].append(index) }
    return places
  }
}
