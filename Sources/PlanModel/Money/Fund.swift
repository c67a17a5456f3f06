/// Money from one source, for one action or for many.
public struct Fund: Hashable, Codable, Sendable {
  /// What it may be spent on by a council's rules of account.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    /// To build or buy things that last.
    case capital
    /// To run things.
    case revenue
    /// Both, in parts that nobody stated.
    case both
  }

  /// How far it has come; by the day it was said.
  public enum Status: String, CaseIterable, Codable, Sendable {
    /// Looked for; nothing sent.
    case sought
    /// Asked for; no answer yet.
    case bid
    case awarded
    case spent
    /// Refused, given back or no longer asked for.
    case withdrawn

    /// Whether the council has it or had it.
    public var isFunded: Bool { self == .awarded || self == .spent }
  }

  /// An action that it serves.
  public struct Use: Hashable, Codable, Sendable {
    /// The action's id.
    public var action: String
    /// Its part of the fund, where one is stated.
    public var share: Money?

    public init(action: String, share: Money? = nil) {
      self.action = action
      self.share = share
    }
  }

  /// Unique within its plan, for life.
  public var id: String
  public var name: String
  /// The body whose money it is ("the council", a department, a lottery).
  public var body: String?
  /// Nil where it was not said.
  public var amount: Money?
  public var kind: Kind?
  public var status: Status
  /// The day from which the status is known to hold.
  public var since: PartialDate?
  /// By when it must be spent, or, of one that is sought or bid for, asked for.
  public var deadline: PartialDate?
  /// Each action once.
  public var uses: [Use]
  public var source: MeasureSource?

  public init(
    id: String, name: String, body: String? = nil, amount: Money? = nil, kind: Kind? = nil,
    status: Status, since: PartialDate? = nil, deadline: PartialDate? = nil, uses: [Use] = [],
    source: MeasureSource? = nil
  ) {
    self.id = id
    self.name = name
    self.body = body
    self.amount = amount
    self.kind = kind
    self.status = status
    self.since = since
    self.deadline = deadline
    self.uses = uses
    self.source = source
  }
}
