import Foundation
import PlanChecks
import PlanModel
import Testing

/// The structure that SARIF 2.1.0 asks for.
@Suite struct FindingSARIFTests {
  private func log(_ findings: [CheckedFinding]) throws -> [String: Any] {
    let text = FindingSARIF(version: "1.0").text(of: findings)
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(value as? [String: Any])
  }

  private func run(_ findings: [CheckedFinding]) throws -> [String: Any] {
    try #require((try log(findings)["runs"] as? [[String: Any]])?.first)
  }

  @Test func `the log names its version and its schema`() throws {
    let log = try log([])
    #expect(log["version"] as? String == "2.1.0")
    #expect((log["$schema"] as? String)?.hasSuffix("sarif-2.1.0.json") ?? false)
    #expect((log["runs"] as? [Any])?.count == 1)
  }

  @Test func `the driver lists every rule with its guidance, once`() throws {
    let tool = try #require(try run([])["tool"] as? [String: Any])
    let driver = try #require(tool["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "Waymark")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(rules.compactMap { $0["id"] as? String } == RuleCatalogue.guidances.map(\.name))
    for rule in rules {
      for part in ["shortDescription", "fullDescription", "help"] {
        let message = try #require(rule[part] as? [String: Any], "\(part)")
        #expect(!((message["text"] as? String) ?? "").isEmpty)
      }
      let level = (rule["defaultConfiguration"] as? [String: Any])?["level"] as? String
      #expect(["note", "warning", "error"].contains(level))
    }
  }

  @Test func `a result points to its rule, its line and its action`() throws {
    let run = try run(FormatSamples.findings)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == 4)
    let first = results[0]
    #expect(first["ruleId"] as? String == "stage-contradicted")
    let index = try #require(first["ruleIndex"] as? Int)
    #expect(RuleCatalogue.guidances[index].name == "stage-contradicted")
    #expect(first["level"] as? String == "error")
    let location = try #require((first["locations"] as? [[String: Any]])?.first)
    let physical = try #require(location["physicalLocation"] as? [String: Any])
    let address = (physical["artifactLocation"] as? [String: Any])?["uri"] as? String
    #expect(address == "wolmershire%20plan.txt")
    #expect((physical["region"] as? [String: Any])?["startLine"] as? Int == 2)
    let logical = location["logicalLocations"] as? [[String: Any]]
    #expect(logical?.compactMap { $0["name"] as? String } == ["T4"])
  }

  @Test func `what was accepted is suppressed, with its reason`() throws {
    let results = try #require(try run(FormatSamples.findings)["results"] as? [[String: Any]])
    let suppression = try #require((results[2]["suppressions"] as? [[String: Any]])?.first)
    #expect(suppression["kind"] as? String == "external")
    #expect(suppression["justification"] as? String == "Cabinet adopted <both> & keeps them.")
  }

  @Test func `a rule that is not in the catalogue has no index and no place`() throws {
    let results = try #require(try run(FormatSamples.findings)["results"] as? [[String: Any]])
    #expect(results[3]["ruleIndex"] == nil)
    #expect(results[3]["locations"] == nil)
  }

  @Test func `a line that is no line is left out`() throws {
    let finding = Finding(
      rule: "ref-missing", severity: .note, message: "gone", document: "é #1.txt", line: 0)
    let results = try #require(
      try run([CheckedFinding(finding)])["results"] as? [[String: Any]])
    let location = (results[0]["locations"] as? [[String: Any]])?.first
    let physical = try #require(location?["physicalLocation"] as? [String: Any])
    #expect(physical["region"] == nil)
    #expect(
      (physical["artifactLocation"] as? [String: Any])?["uri"] as? String == "%C3%A9%20%231.txt")
  }
}
