/// A local authority of the United Kingdom, or a body of several: when it existed, and what came of it.
public struct Council: Hashable, Codable, Sendable {
  /// The register's own code of three or more letters ("LEC"): permanent, never reused.
  public var code: String
  public var officialName: String
  public var niceName: String
  /// The code of the Office for National Statistics ("E10000018"), and those it had before.
  public var gssCode: String?
  public var formerGSSCodes: [String]
  /// Codes that other registers give it: Ordnance Survey, Land Registry, the old statistics.
  public var otherCodes: [String]
  /// Other names and spellings that it goes by.
  public var otherNames: [String]
  /// Its first day, where the data has it.
  public var start: PartialDate?
  /// Its last day, or the first without it: the data has both ways.
  public var end: PartialDate?
  /// Codes of the councils that took its place; several where its area was divided.
  public var successors: [String]
  public var nation: String?
  public var region: String?
  /// "Non-metropolitan district", as the data calls it.
  public var kind: String?
  /// The code of the county council that it lies in, of a district.
  public var county: String?
  /// The code of the combined authority that it belongs to.
  public var combinedAuthority: String?

  public init(
    code: String, officialName: String, niceName: String, gssCode: String? = nil,
    formerGSSCodes: [String] = [], otherCodes: [String] = [], otherNames: [String] = [],
    start: PartialDate? = nil, end: PartialDate? = nil, successors: [String] = [],
    nation: String? = nil, region: String? = nil, kind: String? = nil, county: String? = nil,
    combinedAuthority: String? = nil
  ) {
    self.code = code
    self.officialName = officialName
    self.niceName = niceName
    self.gssCode = gssCode
    self.formerGSSCodes = formerGSSCodes
    self.otherCodes = otherCodes
    self.otherNames = otherNames
    self.start = start
    self.end = end
    self.successors = successors
    self.nation = nation
    self.region = region
    self.kind = kind
    self.county = county
    self.combinedAuthority = combinedAuthority
  }

  /// Whether it existed on a day, as far as the data says.
  ///
  /// On the day of a change both the old council and the new one did.
  public func existed(on day: PartialDate) -> Bool {
    if let start, day.lastDay < start.firstDay { return false }
    if let end, day.firstDay > end.lastDay { return false }
    return true
  }
}
