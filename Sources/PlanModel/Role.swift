/// What the council itself does for an action.
public enum Role: String, CaseIterable, Codable, Sendable {
  /// The council delivers it.
  case lead
  /// Others deliver it and the council asks or helps.
  case partner
  /// Only government can do it; the council calls for it.
  case influence
}

/// What a paper says of the council's role.
public struct RoleReading: Hashable, Codable, Sendable {
  public var printed: String?
  public var canonical: Role?

  public init(printed: String? = nil, canonical: Role? = nil) {
    self.printed = printed
    self.canonical = canonical
  }
}
