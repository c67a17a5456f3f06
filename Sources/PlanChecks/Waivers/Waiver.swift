public import PlanModel

/// A finding that somebody accepted, with the reason.
///
/// In a file for papers it is an entry of a list:
///
///     waivers:
///       - rule: name-varies
///         ref: T5
///         reason: The tables keep the spelling that Cabinet adopted.
///         until: 2026-03-31
///         by: Climate Change Manager
///
/// The command line reads the file; here it is a value.
public struct Waiver: Hashable, Codable, Sendable {
  /// The rule's permanent name.
  public var rule: String
  /// The action's key; nil for every finding of the rule.
  public var ref: String?
  /// The document's name; nil for any.
  public var document: String?
  public var reason: String
  /// The last day on which it holds; nil where it does not run out.
  public var until: PartialDate?
  /// The post that accepted it.
  public var by: String?

  public init(
    rule: String, ref: String? = nil, document: String? = nil, reason: String,
    until: PartialDate? = nil, by: String? = nil
  ) {
    self.rule = rule
    self.ref = ref
    self.document = document
    self.reason = reason
    self.until = until
    self.by = by
  }

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case rule, ref, document, reason, until, by
  }

  /// Refuses an entry without a rule or a reason, and one with a word that it does not know.
  public init(from decoder: any Decoder) throws {
    try KnownKeys.check(decoder, known: CodingKeys.allCases.map(\.rawValue))
    let values = try decoder.container(keyedBy: CodingKeys.self)
    rule = try values.decode(String.self, forKey: .rule).trimmed
    ref = try values.decodeIfPresent(String.self, forKey: .ref)
    document = try values.decodeIfPresent(String.self, forKey: .document)
    reason = try values.decode(String.self, forKey: .reason).trimmed
    until = try values.decodeIfPresent(PartialDate.self, forKey: .until)
    by = try values.decodeIfPresent(String.self, forKey: .by)
    guard !reason.isEmpty else {
      throw DecodingError.dataCorruptedError(
        forKey: .reason, in: values, debugDescription: "a waiver needs a reason")
    }
  }

  /// Whether it has run out on a day.
  public func hasExpired(on day: PartialDate) -> Bool {
    until.map { $0.lastDay < day.firstDay } ?? false
  }

  /// Whether it is meant for a finding.
  public func covers(_ finding: Finding) -> Bool {
    guard finding.rule == rule else { return false }
    if let document, finding.document != document { return false }
    guard let ref else { return true }
    // A finding about several actions goes by the first of them.
    return finding.ref == ref || finding.ref == nil && finding.refs.first == ref
  }
}

/// The file of waivers that lies beside a council's papers.
public struct WaiverFile: Hashable, Codable, Sendable {
  public var waivers: [Waiver]

  public init(waivers: [Waiver] = []) { self.waivers = waivers }

  private enum CodingKeys: String, CodingKey, CaseIterable { case waivers }

  public init(from decoder: any Decoder) throws {
    try KnownKeys.check(decoder, known: CodingKeys.allCases.map(\.rawValue))
    let values = try decoder.container(keyedBy: CodingKeys.self)
    waivers = try values.decode([Waiver].self, forKey: .waivers)
  }
}

/// Refuses words that a file form does not have, so that a slip ("untill") is not passed over.
private enum KnownKeys {
  private struct AnyKey: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  static func check(_ decoder: any Decoder, known: [String]) throws {
    let values = try decoder.container(keyedBy: AnyKey.self)
    for key in values.allKeys where !known.contains(key.stringValue) {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: values,
        debugDescription: "“\(key.stringValue)” is not known here; known are \(known.listed)")
    }
  }
}
