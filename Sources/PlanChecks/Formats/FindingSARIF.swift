import PlanModel

/// Writes findings as SARIF 2.1.0, which code hosts and editors read (OASIS, 2020).
public struct FindingSARIF: Sendable {
  /// The version of the program.
  public var version: String
  public var guidances: [Guidance]

  public init(version: String, guidances: [Guidance] = RuleCatalogue.guidances) {
    self.version = version
    self.guidances = guidances
  }

  public func text(of findings: [CheckedFinding]) -> String {
    var places: [String: Int] = [:]
    for (index, guidance) in guidances.enumerated() { places[guidance.name] = index }
    let driver = JSONText.object([
      ("name", JSONText.quoted("Waymark")),
      ("version", JSONText.quoted(version)),
      ("rules", list(guidances.map(rule), indent: 10)),
    ])
    let run = JSONText.object([
      ("tool", JSONText.object([("driver", driver)])),
      ("columnKind", JSONText.quoted("unicodeCodePoints")),
      ("results", list(findings.map { result($0, places) }, indent: 6)),
    ])
    return JSONText.object([
      ("$schema", JSONText.quoted("https://json.schemastore.org/sarif-2.1.0.json")),
      ("version", JSONText.quoted("2.1.0")),
      ("runs", JSONText.array([run])),
    ]) + "\n"
  }

  /// One element a line, so that two reports can be compared by eye.
  private func list(_ elements: [String], indent: Int) -> String {
    guard !elements.isEmpty else { return "[]" }
    let blank = "\n" + String(repeating: " ", count: indent)
    return "[" + blank + elements.joined(separator: "," + blank) + "]"
  }

  private func rule(_ guidance: Guidance) -> String {
    JSONText.object([
      ("id", JSONText.quoted(guidance.name)),
      ("shortDescription", message(guidance.title)),
      ("fullDescription", message(guidance.looksFor)),
      (
        "help",
        JSONText.object([
          ("text", JSONText.quoted("\(guidance.whyItMatters) \(guidance.howToPutRight)")),
          ("markdown", JSONText.quoted(CheckReference.help(of: guidance))),
        ])
      ),
      (
        "defaultConfiguration",
        JSONText.object([("level", JSONText.quoted(guidance.severity.rawValue))])
      ),
      (
        "properties",
        JSONText.object([
          (
            "tags",
            JSONText.array(
              ([guidance.family.rawValue] + guidance.criteria).map { JSONText.quoted($0) })
          )
        ])
      ),
    ])
  }

  private func result(_ checked: CheckedFinding, _ places: [String: Int]) -> String {
    let finding = checked.finding
    var members: [(String, String)] = [("ruleId", JSONText.quoted(finding.rule))]
    if let place = places[finding.rule] { members.append(("ruleIndex", String(place))) }
    members.append(("level", JSONText.quoted(finding.severity.rawValue)))
    members.append(("message", message(finding.message)))
    if let location = location(of: finding) {
      members.append(("locations", JSONText.array([location])))
    }
    if let waiver = checked.waiver {
      let suppression = JSONText.object([
        ("kind", JSONText.quoted("external")),
        ("justification", JSONText.quoted(waiver.reason)),
      ])
      members.append(("suppressions", JSONText.array([suppression])))
    }
    return JSONText.object(members)
  }

  private func location(of finding: Finding) -> String? {
    var members: [(String, String)] = []
    if let document = finding.document {
      var physical = [
        ("artifactLocation", JSONText.object([("uri", JSONText.quoted(Self.address(document)))]))
      ]
      if let line = finding.line, line > 0 {
        physical.append(("region", JSONText.object([("startLine", String(line))])))
      }
      members.append(("physicalLocation", JSONText.object(physical)))
    }
    let refs = ([finding.ref].compactMap { $0 }) + finding.refs
    if !refs.isEmpty {
      members.append(
        (
          "logicalLocations",
          JSONText.array(refs.map { JSONText.object([("name", JSONText.quoted($0))]) })
        ))
    }
    return members.isEmpty ? nil : JSONText.object(members)
  }

  private func message(_ text: String) -> String {
    JSONText.object([("text", JSONText.quoted(text))])
  }

  /// A file's name as a relative address: every byte but letters, digits and "-._~/" in
  /// hexadecimal.
  static func address(_ name: String) -> String {
    var out = ""
    for byte in name.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        out.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        out += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return out
  }
}
