import Foundation
import PlanTestSupport
import Testing

@Suite struct `What is measured is kept on the command line` {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Papers.march, to: "march.csv")
    try folder.write(
      """
      Own estate emissions of Wolmershire County Council (tCO2e)
      Year,Scope 1,Scope 2,Total
      2019-20,600,400,1000
      2020-21,560,380,940
      2021-22,520,380,900
      2022-23,500,380,880

      """, to: "own.csv")
    #expect(try waymark("import", "march.csv").code == 0)
  }

  private func waymark(_ arguments: String...) throws -> CommandRun {
    try .waymark(arguments, in: folder.url)
  }

  private func emissions() throws -> [String: Any] {
    let run = try waymark("emissions", "show", "--format", "json")
    #expect(try JSONSchema(named: "emissions").faults(in: run.output) == [])
    return try #require(
      try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
  }

  private func target(_ year: String, reason: String? = nil) throws -> CommandRun {
    try CommandRun.waymark(
      [
        "emissions", "target", year, "--of", "own-estate", "--net-zero", "--base", "2019-20",
        "--by",
        "Full Council", "--on", reason == nil ? "2019-07-01" : "2024-07-01",
      ] + (reason.map { ["--reason", $0] } ?? []), in: folder.url)
  }

  @Test func `emissions are held against the path to the target, and say how far behind`() throws {
    let kept = try waymark("emissions", "import", "own.csv", "--of", "own-estate")
    #expect(kept.code == 0, "\(kept.errors)")
    #expect(kept.text.contains("4 inventories (2019-20 to 2022-23)"))
    #expect(try target("2029-30").code == 0)
    let part = try #require((try emissions()["parts"] as? [[String: Any]])?.first)
    let aim = try #require((part["targets"] as? [[String: Any]])?.first)
    let gap = try #require((aim["gaps"] as? [[String: Any]])?.last)
    // Ten years from 1,000 to 0: 700 are required in the third; of 300 due, 180 are missing.
    #expect(gap["required"] as? Double == 700)
    #expect(gap["gap"] as? Double == 180)
    #expect(gap["shareBehind"] as? Double == 0.6)
    let text = try waymark("emissions").text
    #expect(text.contains("60% behind"), "\(text)")
    let page = try waymark("emissions", "show", "--format", "html").text
    #expect(page.contains("<svg"))
    #expect(page.contains("<desc"))
  }

  @Test func `a net-zero year that was moved heads the report, with decision and reason`() throws {
    #expect(try target("2029-30").code == 0)
    #expect(try target("2034-35", reason: "The grid is late.").code == 0)
    let moved = try #require(try emissions()["moved"] as? [[String: Any]])
    #expect(moved.map { $0["from"] as? String } == ["2029-30"])
    #expect(moved.map { $0["to"] as? String } == ["2034-35"])
    #expect(moved.map { $0["reason"] as? String } == ["The grid is late."])
    let lines = try waymark("emissions").text.split(separator: "\n")
    #expect(lines[1].contains("was moved from 2029-30 to 2034-35"))
  }

  @Test func `a net-zero year that was moved in between heads the comparison of two periods`()
    throws
  {
    try folder.write(Papers.june, to: "june.csv")
    #expect(try waymark("import", "june.csv").code == 0)
    #expect(try target("2029-30").code == 0)
    let before = try waymark("diff", "March 2024", "June 2024").text
    #expect(!before.contains("net-zero year"))
    #expect(
      try waymark(
        "emissions", "target", "2034-35", "--of", "own-estate", "--net-zero", "--by", "Cabinet",
        "--on", "2024-05-14"
      ).code == 0)
    let lines = try waymark("diff", "March 2024", "June 2024").text.split(separator: "\n")
    #expect(lines[1].contains("was moved from 2029-30 to 2034-35"), "\(lines)")
    let json = try waymark("diff", "March 2024", "June 2024", "--format", "json")
    #expect(try JSONSchema(named: "diff").faults(in: json.output) == [])
    #expect(json.text.contains("\"to\": \"2034-35\""))
  }

  @Test func `a record is published or taken back by its number`() throws {
    #expect(try waymark("emissions", "import", "own.csv", "--of", "own-estate").code == 0)
    let line = try waymark("measures", "list").text
    #expect(line.contains("draft  4 inventories"))
    let number = try #require(line.split(separator: " ").first.map(String.init))
    #expect(try waymark("measures", "publish", number).code == 0)
    #expect(try waymark("measures", "list").text.contains("published"))
    #expect(try waymark("measures", "withdraw", number).code == 0)
    #expect(try waymark("measures", "list").text.isEmpty)
    #expect(try waymark("measures", "withdraw", number).code == 64)
  }

  @Test func `a table of other councils, or of none, is refused with what it holds`() throws {
    try folder.write(
      "Year,Council,Total (tCO2e)\n2019,Nowhere Borough Council,5\n", to: "other.csv")
    let other = try waymark("emissions", "import", "other.csv", "--of", "area")
    #expect(other.code == 65)
    #expect(other.errors.contains("Nowhere Borough Council"))
    try folder.write("Ref,Action\n1,Plant trees\n", to: "none.csv")
    #expect(try waymark("emissions", "import", "none.csv").code == 65)
    #expect(try waymark("measures", "list").text.isEmpty)
  }

  @Test func `figures in a plan's words become an indicator only when a person confirms`() throws {
    let run = try waymark("indicator", "propose", "--format", "json")
    #expect(run.code == 0, "\(run.errors)")
    #expect(try JSONSchema(named: "indicator-propose").faults(in: run.output) == [])
    #expect(try waymark("indicator").text.isEmpty)
    #expect(
      try waymark(
        "indicator", "define", "vans", "--name", "electric vans", "--baseline", "0 @ 2023-03",
        "--goal", "40 @ 2027-03", "--action", "E3"
      ).code == 0)
    #expect(try waymark("indicator", "record", "vans", "10", "--on", "2024-03").code == 0)
    let text = try waymark("indicator").text
    #expect(text.contains("25% of the way"), "\(text)")
    #expect(try waymark("indicator", "record", "lorries", "1", "--on", "2024").code == 64)
  }

  @Test func `funds and costs show what is missing, and savings whether they add up`() throws {
    #expect(try waymark("money", "cost", "E2", "£100,000 to £150,000").code == 0)
    #expect(
      try waymark(
        "money", "fund", "heat", "--name", "Heat Grant", "--status", "awarded", "--amount", "£60k",
        "--action", "E2"
      ).code == 0)
    let money = try waymark("money").text
    #expect(money.contains("£40,000 to £90,000"), "\(money)")
    #expect(
      try waymark("saving", "record", "E2", "--amount", "120 tCO2e", "--basis", "per-year").code
        == 0)
    #expect(try waymark("saving").text.contains("The gap is not known"))
    #expect(try waymark("emissions", "import", "own.csv", "--of", "own-estate").code == 0)
    #expect(try target("2029-30").code == 0)
    let sums = try waymark("saving").text
    #expect(sums.contains("saves 14% of the 880 tonnes"), "\(sums)")
    #expect(sums.contains("1 of 3"))
  }

  @Test func `savings and funds in a paper's words count only when a person confirms them`() throws
  {
    try folder.write(
      """
      Council,Plan,Period,Ref,Action,Update
      Wolmershire County Council,Pool Plan,March 2024,P1,Change the pool's boilers,\
      A £40k Clear Water Grant was awarded. It will save 60 tCO2e a year.
      Wolmershire County Council,Pool Plan,March 2024,P2,Cover the pools,Covers were bought.

      """, to: "pool.csv")
    #expect(try waymark("import", "pool.csv").code == 0)
    let savings = try waymark("saving", "propose", "--plan", "Pool", "--format", "json")
    #expect(try JSONSchema(named: "saving-propose").faults(in: savings.output) == [])
    #expect(savings.text.contains("\"basis\": \"per-year\""), "\(savings.text)")
    #expect(try waymark("saving", "--plan", "Pool").text.contains("0 of 2"))
    let confirmed = try waymark("saving", "confirm", "1", "--plan", "Pool", "--of", "own-estate")
    #expect(confirmed.code == 0, "\(confirmed.errors)")
    #expect(try waymark("saving", "--plan", "Pool").text.contains("1 of 2"))
    let money = try waymark("money", "propose", "--plan", "Pool", "--format", "json")
    #expect(try JSONSchema(named: "money-propose").faults(in: money.output) == [])
    let text = try waymark("money", "propose", "--plan", "Pool").text
    #expect(text.contains("£40,000, Clear Water Grant, awarded"), "\(text)")
    #expect(
      try waymark("money", "confirm", "1", "--id", "pool", "--plan", "Pool", "--action", "P2").code
        == 0)
    #expect(try waymark("money", "--plan", "Pool").text.contains("P1, P2"))
    #expect(try waymark("money", "confirm", "9", "--id", "x", "--plan", "Pool").code == 64)
    #expect(try waymark("saving", "confirm", "0", "--plan", "Pool").code == 64)
  }
}
