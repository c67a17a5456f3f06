/// A place in a text that names another action by its ref.
struct Reference: Equatable {
  /// In the form in which refs are compared.
  var ref: String
  /// As the text prints it.
  var printed: String
  /// Whether a word such as "action" or "see" says that an action is meant.
  var isAnnounced: Bool
  /// Whether the words after it name another document.
  var isElsewhere: Bool
  /// The offset of its first byte in the text's UTF-8.
  var offset: Int
}
