/// What a rule says about a plan or paper, at a place.
public struct Finding: Hashable, Codable, Sendable {
  public enum Severity: String, CaseIterable, Codable, Sendable, Comparable {
    /// Could be better.
    case note
    /// A reader will be misled.
    case warning
    /// The paper contradicts itself or can't be acted on.
    case error

    public static func < (one: Severity, other: Severity) -> Bool { one.rank < other.rank }
    private var rank: Int { self == .note ? 0 : self == .warning ? 1 : 2 }
  }

  /// The rule's permanent kebab name.
  public var rule: String
  public var severity: Severity
  public var ref: String?
  /// Further actions that it is about.
  public var refs: [String]
  public var message: String
  /// The name of the document, where one was read.
  public var document: String?
  public var line: Int?

  public init(
    rule: String, severity: Severity, ref: String? = nil, refs: [String] = [], message: String,
    document: String? = nil, line: Int? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.ref = ref
    self.refs = refs
    self.message = message
    self.document = document
    self.line = line
  }
}
