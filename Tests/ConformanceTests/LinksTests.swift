import Foundation
import PlanModel
import PlanReading
import Testing

/// Links between two editions that a careful reader drew by hand; `Links/README.md` says how.
private struct Links: Decodable {
  struct Pair: Decodable {
    var from: String
    var fromKeys: [String]
    var to: String?
    var toKeys: [String]
    var certainty: String?
  }

  /// An action of a paper.
  struct End: Hashable {
    var paper: String
    var key: String
  }

  struct Link: Hashable {
    var from: End
    var to: End
  }

  var pairs: [Pair]
  var withinDocument: [Pair]

  static func named(_ name: String) throws -> Links {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "Links/\(name).json")
    return try JSONDecoder().decode(Links.self, from: try Data(contentsOf: file))
  }

  func links(_ certainty: String) -> Set<Link> {
    Self.all(pairs.filter { $0.certainty == certainty })
  }

  var stated: Set<Link> { Self.all(withinDocument) }

  private static func all(_ pairs: [Pair]) -> Set<Link> {
    var links: Set<Link> = []
    for pair in pairs {
      for one in pair.fromKeys {
        for other in pair.toKeys {
          links.insert(
            Link(
              from: End(paper: pair.from, key: one),
              to: End(paper: pair.to ?? pair.from, key: other)))
        }
      }
    }
    return links
  }
}

@Suite struct LinksTests {
  private static let papers = [
    "county": "leicestershire-county-dec-2023.txt",
    "council": "leicestershire-council-2030-dec-2023.txt", "2025-30": "leicestershire-2025-30.txt",
  ]

  private static func sides(_ name: String) throws -> [SuccessionSide] {
    let file = Golden.papers.appending(path: try #require(papers[name]))
    let paper = try PaperReader().read(
      bytes: [UInt8](try Data(contentsOf: file)), name: file.lastPathComponent)
    return paper.actions.map {
      SuccessionSide(id: "\(name)/\($0.key)", edition: name, $0)
    }
  }

  private static func end(_ id: String) -> Links.End {
    let parts = id.split(separator: "/", maxSplits: 1).map(String.init)
    return Links.End(paper: parts[0], key: parts.count > 1 ? parts[1] : "")
  }

  @Test
  func
    `nine in ten of the links that a careful person would draw are proposed, and nine in ten of the sure ones are right`()
    throws
  {
    guard Golden.hasPapers else {
      print("Note: there is no \(Golden.papers.path), so no links were proposed.")
      return
    }
    let answers = try Links.named("leicestershire")
    let proposals = Succession.propose(
      from: try Self.sides("county") + Self.sides("council"), to: try Self.sides("2025-30"))
    var proposed: [Links.Link: SuccessionConfidence] = [:]
    for proposal in proposals {
      for one in proposal.from {
        for other in proposal.to {
          proposed[Links.Link(from: Self.end(one), to: Self.end(other))] = proposal.confidence
        }
      }
    }
    let sure = answers.links("sure")
    let found = sure.filter { proposed[$0] != nil }
    #expect(found.count * 10 >= sure.count * 9, "missed: \(sure.subtracting(found))")
    let right = sure.union(answers.links("arguable")).union(answers.stated)
    let saidSure = proposed.filter { $0.value == .sure }.map(\.key)
    let wrong = saidSure.filter { !right.contains($0) }
    #expect(saidSure.count >= 25)
    #expect(wrong.count * 10 <= saidSure.count, "wrong: \(wrong)")
  }
}
