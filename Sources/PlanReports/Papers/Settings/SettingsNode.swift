/// A value of a settings file with the line it stands on, whatever read the file.
public struct SettingsNode: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    public var key: String
    /// The line of the key, counted from 1.
    public var line: Int
    public var value: SettingsNode

    public init(key: String, line: Int, value: SettingsNode) {
      self.key = key
      self.line = line
      self.value = value
    }
  }

  public indirect enum Content: Hashable, Sendable {
    case empty
    case text(String)
    case list([SettingsNode])
    case entries([Entry])
  }

  public var content: Content
  public var line: Int

  public init(_ content: Content, line: Int) {
    self.content = content
    self.line = line
  }
}

/// A settings file that can't be understood: what, where and what to do.
public struct InvalidSettings: Error, Hashable, CustomStringConvertible {
  public enum Reason: Hashable, Sendable {
    case unknownKey(nearest: String?, known: [String])
    case notText
    case notList
    case notListOfEntries
    case notEntries
    case noDate(String)
    case noPeriod(String)
    case unknownPlace(String, known: [String])
    case unknownValue(String, known: [String])
    case openBrace
    case oddStars
    case repeated
    case missing(String)
  }

  /// The keys from the top down ("periods.2024-25 Q3.meeting").
  public var key: String
  public var line: Int
  public var reason: Reason

  public init(key: String, line: Int, reason: Reason) {
    self.key = key
    self.line = line
    self.reason = reason
  }

  public var description: String {
    let place = "line \(line), “\(key)”: "
    return switch reason {
    case .unknownKey(let nearest?, _): place + "there is no such key. Did you mean “\(nearest)”?"
    case .unknownKey(nil, let known):
      place + "there is no such key. There are: \(known.joined(separator: ", "))."
    case .notText: place + "a text is expected here."
    case .notList: place + "a text or a list of texts is expected here."
    case .notListOfEntries:
      place + "a list is expected here, each entry with its keys after a dash."
    case .notEntries: place + "keys with values are expected here."
    case .noDate(let text): place + "“\(text)” is no date. Write it as 2025-02-11."
    case .noPeriod(let text):
      place + "“\(text)” is no period. Write it as “2024-25 Q3” or “March 2025”."
    case .unknownPlace(let name, let known):
      place + "this sentence has no place “{\(name)}”. It has: "
        + (known.isEmpty ? "none." : known.map { "{\($0)}" }.joined(separator: ", ") + ".")
    case .unknownValue(let text, let known):
      place + "“\(text)” can't stand here. There are: \(known.joined(separator: ", "))."
    case .openBrace:
      place + "a brace is opened and not closed. A place stands as {name}."
    case .oddStars:
      place + "“**” stands before and behind strong words, and here one of the two is missing."
    case .repeated: place + "it stands there twice. Leave one of them out."
    case .missing(let name): place + "“\(name)” is missing."
    }
  }
}
