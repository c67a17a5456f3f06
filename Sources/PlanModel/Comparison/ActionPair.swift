/// One action before and after, by their places in two lists.
public struct ActionPair: Hashable, Sendable {
  /// Nil for an action that is new.
  public var old: Int?
  /// Nil for an action that is no longer there.
  public var new: Int?

  public init(old: Int?, new: Int?) {
    self.old = old
    self.new = new
  }
}

/// The same ref before and after with wordings that do not agree: never linked, always said.
public struct RefDoubt: Hashable, Codable, Sendable {
  public var ref: String
  public var oldText: String
  public var newText: String

  public init(ref: String, oldText: String, newText: String) {
    self.ref = ref
    self.oldText = oldText
    self.newText = newText
  }
}
