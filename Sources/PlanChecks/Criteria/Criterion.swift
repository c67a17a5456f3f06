/// A published question by which others judge a council's plan, in our own words.
public struct Criterion: Hashable, Sendable {
  /// Which councils a question is put to.
  public enum CouncilKind: String, CaseIterable, Codable, Sendable {
    case singleTier = "single-tier"
    case district
    case county
    case northernIreland = "northern-ireland"
    case combinedAuthority = "combined-authority"
  }

  /// Its permanent id: set, year and number ("ccs-2022-1.2").
  public var id: String
  /// Who publishes the questions ("Council Climate Action Scorecards").
  public var set: String
  public var year: Int
  public var kinds: Set<CouncilKind>
  /// The number that the set itself uses ("1.2").
  public var number: String
  /// What is asked; never the set's own wording.
  public var paraphrase: String
  /// When it was published, in ISO 8601, as precise as known.
  public var published: String

  public init(
    id: String, set: String, year: Int, kinds: Set<CouncilKind>, number: String,
    paraphrase: String, published: String
  ) {
    self.id = id
    self.set = set
    self.year = year
    self.kinds = kinds
    self.number = number
    self.paraphrase = paraphrase
    self.published = published
  }
}
