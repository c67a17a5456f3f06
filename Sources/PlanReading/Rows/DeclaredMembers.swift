import PlanModel

/// The names that overview tables give to the members of their axes, found without going through them.
struct DeclaredMembers {
  private struct Key: Hashable {
    var text: String
    /// Bytes of the name as printed: two names of different lengths are two, whatever their case.
    var length: Int

    init(_ name: String) {
      text = name.lowercased()
      length = name.utf8.count
    }
  }

  private var first: [Key: String] = [:]
  private var printed: Set<String> = []

  mutating func add(_ name: String) {
    printed.insert(name)
    let key = Key(name)
    if first[key] == nil { first[key] = name }
  }

  mutating func add(_ tally: Tally) {
    for row in tally.rows { add(row.name) }
  }

  /// The name that was declared first of those that are the text but for capitals.
  func name(like text: String) -> String? { first.isEmpty ? nil : first[Key(text)] }

  /// Whether a text is such a name to the letter.
  func contains(_ text: String) -> Bool { printed.contains(text) }
}
