/// Where a figure stands in what a paper says of an action, so that a person can confirm it.
public struct MeasureSource: Hashable, Codable, Sendable {
  /// The document's name; nil where it is not said.
  public var document: String?
  /// The key of the action in the paper, or its id in the register.
  public var action: String?
  /// The name of the action's field ("text", "update", "measure").
  public var field: String
  /// How many Unicode scalars of the field's text stand before the figure.
  public var start: Int
  /// The same, up to the end of the words that were understood.
  public var end: Int
  /// The words between the two.
  public var words: String
  /// Line, page or cell of the field.
  public var place: Source?

  public init(
    document: String? = nil, action: String? = nil, field: String, start: Int, end: Int,
    words: String, place: Source? = nil
  ) {
    self.document = document
    self.action = action
    self.field = field
    self.start = start
    self.end = end
    self.words = words
    self.place = place
  }
}
