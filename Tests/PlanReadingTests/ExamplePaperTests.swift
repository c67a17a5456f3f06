import Foundation
import PlanModel
import Testing

/// Every example paper holds what `Examples/expected.json` says it holds.
struct ExamplePaperTests {
  /// What a paper holds, written down by the one who wrote the paper.
  struct Expected: Decodable {
    struct Overview: Decodable {
      var strategyTheme: [String: [String: Int]]
      var deliveryTheme: [String: [String: Int]]
      var total: [String: Int]
    }

    var actions: Int
    var sections: [String: Int]?
    var groups: [String: [String: Int]]?
    var lists: [String: Int]?
    var prioritySections: [String: Int]?
    var longListSections: [String: Int]?
    var plans: [String: Int]?
    var withoutSection: Int?
    var refs: [String?]
    var ratings: [String: String]?
    var longListStatedCounts: [String: Int]?
    var longListRatedInProse: [String]?
    var overview: Overview?
  }

  private static let expected: [String: Expected] = {
    let file = Examples.folder.appending(path: "expected.json")
    return (try? JSONDecoder().decode([String: Expected].self, from: Data(contentsOf: file))) ?? [:]
  }()

  private static func counts(_ names: some Sequence<String>) -> [String: Int] {
    names.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  @Test func `every example paper has its expectations, and every expectation its paper`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Examples.folder.path)
      .filter { $0.hasPrefix("wolmershire-") && !$0.hasSuffix(".yaml") }
    #expect(Set(files) == Set(Self.expected.keys))
  }

  @Test(arguments: expected.keys.sorted())
  func `an example paper is read as it was written`(name: String) throws {
    let expected = try #require(Self.expected[name])
    let paper = try Examples.paper(name)
    let actions = paper.actions
    #expect(actions.count == expected.actions)
    if !expected.refs.isEmpty { #expect(actions.map(\.ref) == expected.refs) }
    if let sections = expected.sections {
      #expect(Self.counts(actions.compactMap(\.section)) == sections)
    }
    if let count = expected.withoutSection { #expect(actions.count { $0.section == nil } == count) }
    if let lists = expected.lists { #expect(Self.counts(actions.compactMap(\.list)) == lists) }
    if let plans = expected.plans { #expect(Self.counts(actions.compactMap(\.plan)) == plans) }
    for (list, sections) in [
      ("priority", expected.prioritySections), ("long list", expected.longListSections),
    ] {
      guard let sections else { continue }
      #expect(Self.counts(actions.filter { $0.list == list }.compactMap(\.section)) == sections)
    }
    for (section, groups) in expected.groups ?? [:] {
      #expect(
        Self.counts(actions.filter { $0.section == section }.map { $0.group ?? "" }) == groups)
    }
    try expectRatings(expected, in: paper)
    try expectOverview(expected, in: paper)
    #expect(paper.council == "Wolmershire County Council")
  }

  private func expectRatings(_ expected: Expected, in paper: Paper) throws {
    for (ref, rating) in expected.ratings ?? [:] {
      let action = try #require(paper.actions.first { $0.ref == ref })
      #expect(action.rating.term == rating, "\(ref)")
    }
    if let rated = expected.longListRatedInProse {
      let found = paper.actions.filter { $0.list == "long list" && $0.rating.printed != nil }
        .compactMap(\.ref)
      #expect(found == rated)
    }
    if let counts = expected.longListStatedCounts {
      for (term, count) in counts {
        #expect(
          paper.claims.contains {
            $0.kind == .count && $0.term == term && $0.list == "long list"
              && $0.value == Double(count)
          },
          "the prose states \(count) of the long list as \(term)")
      }
    }
  }

  private func expectOverview(_ expected: Expected, in paper: Paper) throws {
    guard let overview = expected.overview else { return }
    for (axis, members) in [
      ("Strategy Theme", overview.strategyTheme), ("Delivery Theme", overview.deliveryTheme),
    ] {
      let tally = try #require(paper.tallies.first { $0.by.lowercased() == axis.lowercased() })
      let rows = tally.rows.filter { $0.name.lowercased() != "total" }
      #expect(Dictionary(rows.map { ($0.name, $0.counts) }) { first, _ in first } == members)
      if let total = tally.rows.first(where: { $0.name.lowercased() == "total" }) {
        #expect(total.counts == overview.total)
      }
    }
  }

  @Test(arguments: expected.keys.sorted())
  func `an example paper is accounted for to its last character`(name: String) throws {
    let accounting = try Examples.paper(name).accounting
    let unplaced = accounting.unplaced.reduce(0) { total, left in
      total + left.text.unicodeScalars.count { !$0.properties.isWhitespace }
    }
    #expect(accounting.placed.values.reduce(0, +) + unplaced == accounting.characters)
    #expect(unplaced * 20 < accounting.characters, "\(accounting.unplaced.prefix(5))")
  }
}
