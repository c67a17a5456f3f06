import Foundation
import PlanModel
import PlanReading
import Testing

/// Papers of invented councils in layouts that the five real papers do not have, each beside what a
/// careful person reads in it.
///
/// `Papers/NAME.expected.json` lists the actions in order, and what the paper says of itself. A field
/// that is not listed must be empty; "*" says that it does not matter.
struct UnseenLayoutsTests {
  @Test func `every paper has its expectations, and all expectations their paper`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    let stems = files.filter { $0.hasSuffix(".expected.json") }.map(Self.stem)
    #expect(stems.sorted() == Self.names.map(Self.stem).sorted())
    #expect(Self.names.count >= 10)
  }

  @Test(arguments: names)
  func `every action is read as a careful person reads it`(name: String) throws {
    let paper = try Self.unseen(name)
    let expected = try Self.expected(name)
    #expect(paper.actions.map { $0.ref ?? "" } == expected.actions.map { $0["ref"] ?? "" })
    for (action, wanted) in zip(paper.actions, expected.actions) {
      let read = Self.fields(of: action)
      for field in Set(read.keys).union(wanted.keys).sorted() where wanted[field] != "*" {
        #expect(
          Self.plain(read[field]) == Self.plain(wanted[field]),
          "\(field) of \(action.key) in \(name)")
      }
    }
  }

  @Test(arguments: names)
  func `a paper says what it is, and its key`(name: String) throws {
    let paper = try Self.unseen(name)
    let expected = try Self.expected(name)
    #expect(paper.council == expected.council)
    #expect(paper.plan == expected.plan)
    #expect(paper.edition == expected.edition)
    #expect(paper.period?.label == expected.period)
    #expect(
      paper.legend.terms.map { "\($0.kind.rawValue) \($0.term) = \($0.canonical ?? "?")" }
        == expected.key ?? [])
  }

  @Test(arguments: names)
  func `a paper is accounted for to its last character`(name: String) throws {
    let accounting = try Self.unseen(name).accounting
    #expect(accounting.unplaced.isEmpty)
    #expect(accounting.placed.values.reduce(0, +) == accounting.characters)
  }

  @Test func `tables of money, risks and answers are kept as text, and that is said`() throws {
    let paper = try Self.unseen("committee-report.txt")
    #expect(paper.findings.count { $0.rule == "reading-table-aside" } == 4)
  }

  @Test func `blue means what the key says of it`() throws {
    let paper = try Self.unseen("brag-key-table.txt")
    let blue = paper.actions.filter { $0.rating.printed == "Blue" }
    #expect(blue.count == 2)
    #expect(blue.allSatisfy { $0.rating.canonical == nil && $0.stage.canonical == .complete })
  }

  @Test func `a milestone has the stage and date of its row`() throws {
    let parts = try #require(try Self.unseen("milestone-rows.txt").actions.first).parts
    #expect(parts.map(\.text) == ["Business case agreed", "Contract let", "Work finished"])
    #expect(parts.map(\.stage.canonical) == [.complete, .delivery, .notStarted])
    #expect(parts.compactMap(\.due?.description) == ["2025-06", "2025-12", "2026-03"])
  }

  @Test func `a recipe says what a heading is for, and what it is not for`() throws {
    let text = """
      | Wer | Was | Wann | Score |
      |---|---|---|---|
      | Parks Manager | Plant 400 street trees with the schools | March 2026 | 4 |
      | Fleet Manager | Replace two diesel vans as their leases end | 2027 | 3 |
      """
    let without = try paper(text)
    #expect(without.actions.isEmpty)
    #expect(without.findings.contains { $0.rule == "reading-table-not-understood" })
    let recipe = try Recipe(
      yaml: "columns: {Was: text, Wer: leads, Wann: timescale, Score: none}")
    let read = try paper(text, recipe: recipe)
    #expect(read.actions.map(\.text).first == "Plant 400 street trees with the schools")
    #expect(read.actions.map(\.leads) == [["Parks Manager"], ["Fleet Manager"]])
    #expect(read.actions.compactMap(\.timescale.end?.description) == ["2026-03", "2027"])
    #expect(read.actions.allSatisfy { $0.score.printed == nil })
  }

  @Test func `a recipe says what a term means`() throws {
    let recipe = try Recipe(yaml: "terms: {rating: {Sunny: onTrack, Stormy: offTrack}}")
    let read = try paper(
      """
      | Ref | Action | RAG |
      |---|---|---|
      | 1 | Plant 400 street trees | Sunny |
      | 2 | Replace two diesel vans | Stormy |
      """, recipe: recipe)
    #expect(read.actions.map(\.rating.canonical) == [.onTrack, .offTrack])
  }

  // MARK: Reading

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .resolvingSymlinksInPath().appending(path: "Papers")

  private static func unseen(_ name: String) throws -> Paper {
    let bytes = try [UInt8](Data(contentsOf: folder.appending(path: name)))
    return try PaperReader().read(bytes: bytes, name: name)
  }

  /// What a careful person reads in a paper.
  private struct Expected: Decodable {
    var council: String?
    var plan: String?
    var edition: String?
    var period: String?
    /// The key's terms, each as "rating Green = onTrack".
    var key: [String]?
    var actions: [[String: String]]
  }

  private static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { !$0.hasSuffix(".json") && !$0.hasPrefix(".") }.sorted()
  }()

  private static func stem(_ name: String) -> String {
    name.split(separator: ".").first.map(String.init) ?? name
  }

  private static func expected(_ name: String) throws -> Expected {
    let data = try Data(contentsOf: folder.appending(path: "\(stem(name)).expected.json"))
    return try JSONDecoder().decode(Expected.self, from: data)
  }

  private static func fields(of action: Action) -> [String: String] {
    let time = action.timescale
    let groupings = action.groupings.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    var fields = [
      "ref": action.ref, "title": action.title, "text": action.text, "list": action.list,
      "section": action.section, "group": action.group, "start": time.start?.description,
      "end": time.end?.description, "cost": action.cost.printed, "carbon": action.carbon.printed,
      "stage": action.stage.canonical?.rawValue, "rating": action.rating.canonical?.rawValue,
      "update": action.update, "measure": action.measure, "reason": action.reason,
      "mitigation": action.mitigation, "impact": action.impact, "changeNote": action.changeNote,
      "introducedIn": action.introducedIn, "role": action.role.canonical?.rawValue,
      "movement": action.movement.printed, "movementFrom": action.movement.from,
    ].compactMapValues { $0 }
    fields["leads"] = action.leads.joined(separator: "; ")
    fields["partners"] = action.partners.joined(separator: "; ")
    fields["ongoing"] = time.ongoing ? "true" : ""
    fields["bands"] = time.bands.map(\.rawValue).joined(separator: "; ")
    fields["years"] = time.years.joined(separator: "; ")
    fields["objectives"] = action.objectives.joined(separator: "; ")
    fields["elements"] = action.elements.joined(separator: "; ")
    fields["groupings"] = groupings.joined(separator: "; ")
    fields["parts"] = action.parts.isEmpty ? "" : String(action.parts.count)
    fields["see"] = action.see.joined(separator: "; ")
    return fields
  }

  /// Letters and figures only: how a cell was wrapped does not matter.
  private static func plain(_ text: String?) -> String {
    (text ?? "").lowercased().filter { $0.isLetter || $0.isNumber || $0 == "£" }
  }
}
