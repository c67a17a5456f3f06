import Foundation
import PlanChecks
import PlanModel
import Testing

struct RuleCatalogueTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// "RefMissing" in the family's folder, as the files of a target are called.
  private func files(in folder: String, ending: String) -> Set<String> {
    let root = Self.folder.appendingPathComponent(folder).path
    let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return Set(names.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) })
  }

  private var catalogued: Set<String> {
    Set(
      RuleCatalogue.all.map { rule in
        let family = type(of: rule).guidance.family
        let folder = family == .smart ? "SMART" : family.rawValue.capitalized
        return "\(folder)/\(type(of: rule))"
      })
  }

  @Test func `each rule is a file of its family's folder, and each file a rule`() {
    #expect(files(in: "Sources/PlanChecks/Rules", ending: ".swift") == catalogued)
  }

  @Test func `each rule has a test file in the same place`() {
    let tested = files(in: "Tests/PlanChecksTests/Rules", ending: "Tests.swift")
    #expect(catalogued.subtracting(tested) == [])
  }

  @Test func `names are kebab case, unique and not taken by a rule that was withdrawn`() {
    let names = RuleCatalogue.guidances.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(RuleCatalogue.withdrawn.isDisjoint(with: names))
    for name in names {
      #expect(name.allSatisfy { $0.isLowercase || $0 == "-" || $0.isNumber }, "\(name)")
    }
  }

  @Test func `all parts of the guidance are filled, and its criteria are known`() {
    for guidance in RuleCatalogue.guidances {
      for part in [
        guidance.title, guidance.looksFor, guidance.whyItMatters, guidance.howToPutRight,
        guidance.whenToWaive, guidance.before, guidance.after,
      ] {
        #expect(!part.isEmpty, "\(guidance.name)")
      }
      #expect(guidance.before != guidance.after, "\(guidance.name)")
      for id in guidance.criteria {
        #expect(CriteriaCatalogue.criterion(id) != nil, "\(guidance.name): \(id)")
      }
    }
  }
}
