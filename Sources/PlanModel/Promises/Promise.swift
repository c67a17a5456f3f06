/// Something that the words on an action say will be done by a date.
public struct Promise: Hashable, Sendable {
  /// The sentence, as printed.
  public var text: String
  /// The last day that its date can mean.
  public var due: PartialDate
  /// Its date as the words give it ("2026", "spring 2026", "before 2026-27"), no more exact than they are.
  public var when: String
  /// The field that it stands in ("update", "mitigation").
  public var field: String

  public init(text: String, due: PartialDate, when: String, field: String) {
    self.text = text
    self.due = due
    self.when = when
    self.field = field
  }
}

extension Action {
  /// The dated promises in its progress and mitigation, in the order in which they stand.
  ///
  /// A date up to the last day of the period in which it was said is no promise any more.
  public func promises(saidIn period: Period) -> [Promise] {
    [("update", update), ("mitigation", mitigation)].flatMap { field, text in
      text.map { PromiseReader(period.date).promises(in: $0, field: field) } ?? []
    }
  }
}
