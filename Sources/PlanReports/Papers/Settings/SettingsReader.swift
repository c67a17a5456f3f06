import PlanModel

/// Reads one level of a settings file: the keys it may hold, each once, with errors that say where.
struct SettingsReader {
  let path: [String]
  private let entries: [SettingsNode.Entry]

  /// `keys` are all that may stand here; where it is nil any may.
  init(_ node: SettingsNode, path: [String] = [], keys: [String]? = nil) throws(InvalidSettings) {
    self.path = path
    switch node.content {
    case .empty: entries = []
    case .entries(let found): entries = found
    case .text, .list:
      throw InvalidSettings(
        key: path.joined(separator: "."), line: node.line, reason: .notEntries)
    }
    var seen: Set<String> = []
    for entry in entries {
      if let keys, !keys.contains(entry.key) {
        throw error(
          entry,
          .unknownKey(nearest: Self.nearest(to: entry.key, among: keys), known: keys))
      }
      guard seen.insert(entry.key).inserted else { throw error(entry, .repeated) }
    }
  }

  var all: [SettingsNode.Entry] { entries }

  func error(_ entry: SettingsNode.Entry, _ reason: InvalidSettings.Reason) -> InvalidSettings {
    InvalidSettings(
      key: (path + [entry.key]).joined(separator: "."), line: entry.line, reason: reason)
  }

  func entry(_ key: String) -> SettingsNode.Entry? { entries.first { $0.key == key } }

  /// A text; nil where the key is missing or empty.
  func text(_ key: String) throws(InvalidSettings) -> String? {
    guard let entry = entry(key) else { return nil }
    return try text(of: entry)
  }

  func text(of entry: SettingsNode.Entry) throws(InvalidSettings) -> String? {
    switch entry.value.content {
    case .empty: return nil
    case .text(let text):
      let folded = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return folded.isEmpty ? nil : folded
    case .list, .entries: throw error(entry, .notText)
    }
  }

  /// One text or a list of texts.
  func texts(_ key: String) throws(InvalidSettings) -> [String] {
    guard let entry = entry(key) else { return [] }
    return try texts(of: entry)
  }

  func texts(of entry: SettingsNode.Entry) throws(InvalidSettings) -> [String] {
    switch entry.value.content {
    case .empty: return []
    case .text: return try text(of: entry).map { [$0] } ?? []
    case .list(let nodes):
      var texts: [String] = []
      for node in nodes {
        let item = SettingsNode.Entry(key: entry.key, line: node.line, value: node)
        guard case .text = node.content, let text = try text(of: item) else {
          throw error(item, .notList)
        }
        texts.append(text)
      }
      return texts
    case .entries: throw error(entry, .notList)
    }
  }

  /// A date as ISO 8601 writes it.
  func date(_ key: String) throws(InvalidSettings) -> PartialDate? {
    guard let entry = entry(key), let text = try text(of: entry) else { return nil }
    guard let date = PartialDate(iso: text) else { throw error(entry, .noDate(text)) }
    return date
  }

  /// The keys below a key.
  func level(_ key: String, keys: [String]? = nil) throws(InvalidSettings) -> SettingsReader? {
    guard let entry = entry(key) else { return nil }
    return try SettingsReader(entry.value, path: path + [key], keys: keys)
  }

  private static func nearest(to key: String, among keys: [String]) -> String? {
    let word = key.lowercased()
    return keys.compactMap { candidate in
      EditDistance.between(word, candidate, atMost: max(2, candidate.count / 3)).map {
        (distance: $0, key: candidate)
      }
    }.min { ($0.distance, $0.key) < ($1.distance, $1.key) }?.key
  }
}
