import Foundation
import PlanReading
import Testing

/// Any bytes: no crash, no hang, and what holds of every reading holds.
///
/// `script/fuzz` runs the long form, by WAYMARK_FUZZ_SECONDS and WAYMARK_FUZZ_SEED.
struct AnyBytesTests {
  /// The example papers and those of the unseen layouts.
  private static let papers: [(name: String, bytes: [UInt8])] = {
    var papers: [(name: String, bytes: [UInt8])] = []
    for folder in [Examples.folder, UnseenLayoutsTests.folder] {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      for name in names.sorted() where !name.hasSuffix(".json") && name != "README.md" {
        guard let bytes = try? Data(contentsOf: folder.appending(path: name)) else { continue }
        papers.append((name, [UInt8](bytes)))
      }
    }
    return papers
  }()

  /// Generous: a debug build on a busy machine is some fifty times slower than what users have.
  private static func limit(for bytes: [UInt8]) -> Duration { .seconds(6 + bytes.count / 10_000) }

  @Test(arguments: papers.map(\.name))
  func `an example paper cut off anywhere is read without harm`(name: String) throws {
    let paper = try #require(Self.papers.first { $0.name == name })
    var cut = 1
    while cut < paper.bytes.count {
      let bytes = Array(paper.bytes.prefix(cut))
      try Self.expectSound(bytes, named: name, "cut off after \(cut) bytes")
      cut += max(193, paper.bytes.count / 8)
    }
  }

  @Test(arguments: Mutation.allCases)
  func `a paper harmed in any way is read without harm`(mutation: Mutation) throws {
    var chance = Chance(seed: 20_261_121)
    for round in 0..<2 {
      let paper = try #require(Self.papers.randomElement(using: &chance))
      let bytes = mutation.applied(to: paper.bytes, among: Self.papers.map(\.bytes), by: &chance)
      try Self.expectSound(bytes, named: paper.name, "\(mutation), round \(round)")
    }
  }

  @Test func `the long fuzz finds nothing, for as long as it is asked to look`() throws {
    let environment = ProcessInfo.processInfo.environment
    guard let seconds = environment["WAYMARK_FUZZ_SECONDS"].flatMap({ Double($0) }) else { return }
    let seed = environment["WAYMARK_FUZZ_SEED"].flatMap { UInt64($0) } ?? 1
    let folder = URL(fileURLWithPath: environment["WAYMARK_FUZZ_FOLDER"] ?? NSTemporaryDirectory())
    let clock = ContinuousClock()
    let end = clock.now + .seconds(seconds)
    var chance = Chance(seed: seed)
    var rounds = 0
    while clock.now < end {
      let paper = try #require(Self.papers.randomElement(using: &chance))
      var bytes = paper.bytes
      var harm: [Mutation] = []
      for _ in 0..<Int.random(in: 1...3, using: &chance) {
        let mutation = try #require(Mutation.allCases.randomElement(using: &chance))
        harm.append(mutation)
        bytes = mutation.applied(
          to: bytes, among: Self.papers.map(\.bytes), size: 16, by: &chance)
      }
      rounds += 1
      // Written before it is read, so that it is there where the reader crashes.
      let file = folder.appending(path: "waymark-fuzz-\(seed)-\(paper.name)")
      try Data(bytes).write(to: file)
      let faults = Invariants.faults(of: bytes, named: paper.name, within: Self.limit(for: bytes))
      if faults.isEmpty {
        try FileManager.default.removeItem(at: file)
      } else {
        let kept = folder.appending(path: "waymark-fuzz-\(seed)-\(rounds)-\(paper.name)")
        try? FileManager.default.removeItem(at: kept)
        try FileManager.default.moveItem(at: file, to: kept)
        Issue.record("\(kept.path) (\(harm)): \(faults.joined(separator: " "))")
      }
    }
    print("Fuzz: \(rounds) inputs in \(Int(seconds)) s, seed \(seed).")
  }

  private static func expectSound(_ bytes: [UInt8], named name: String, _ what: String) throws {
    let faults = Invariants.faults(of: bytes, named: name, within: limit(for: bytes))
    #expect(faults.isEmpty, "\(name), \(what): \(faults.joined(separator: " "))")
  }
}
