/// A count of actions by the members of a grouping and the terms of a scale.
public struct Tally: Hashable, Codable, Sendable {
  public struct Row: Hashable, Codable, Sendable {
    public var name: String
    public var lead: String?
    /// By term, as the heading prints it; a term without a number is absent.
    public var counts: [String: Int]
    public var source: Source?

    public init(
      name: String, lead: String? = nil, counts: [String: Int] = [:], source: Source? = nil
    ) {
      self.name = name
      self.lead = lead
      self.counts = counts
      self.source = source
    }
  }

  /// The axis counted by, as the table heads it ("Strategy Theme").
  public var by: String
  /// The terms in printed order.
  public var terms: [String]
  public var rows: [Row]

  public init(by: String, terms: [String] = [], rows: [Row] = []) {
    self.by = by
    self.terms = terms
    self.rows = rows
  }
}
