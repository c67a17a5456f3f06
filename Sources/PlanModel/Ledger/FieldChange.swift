/// One field of an action before and after, in words.
public struct FieldChange: Hashable, Codable, Sendable {
  /// The field's name in the published JSON ("stage", "update").
  public var field: String
  /// Nil where nothing stood there.
  public var before: String?
  public var after: String?

  public init(field: String, before: String?, after: String?) {
    self.field = field
    self.before = before
    self.after = after
  }
}

extension Action {
  /// What differs in another reading or a later report of this action, in the order of the fields.
  ///
  /// Sources, cells under their printed headings and the key are left out: they say where a value
  /// stood and follow from the others.
  public func changes(to newer: Action) -> [FieldChange] {
    let before = wordsByField
    let after = newer.wordsByField
    return zip(before, after).compactMap { old, new in
      old.words == new.words
        ? nil : FieldChange(field: old.field, before: old.words, after: new.words)
    }
  }
}
