/// Where the values of an action stood, by the name of the field.
///
/// Used like a dictionary. Once gathered it is kept as the register keeps it, one short text
/// ("text=12,,,,3;update=12-14,,,,5"): a large paper has a dozen places an action, and a dictionary of
/// them takes ten times the memory of the row they are from.
public struct Sources: Sendable {
  private enum Store {
    case open([String: Source])
    case packed(String)
  }

  private var store: Store

  public init(_ sources: [String: Source] = [:]) { store = .open(sources) }

  init(packed text: String) { store = .packed(text) }

  /// Lets go of the dictionary; what is put in afterwards brings it back.
  public mutating func pack() {
    if case .open = store { store = .packed(packed) }
  }

  /// As `PackedSources` writes it, the fields in order.
  var packed: String {
    switch store {
    case .open(let sources): PackedSources.pack(sources)
    case .packed(let text): text
    }
  }

  /// All places, by the name of the field.
  public var byField: [String: Source] {
    switch store {
    case .open(let sources): sources
    case .packed(let text): PackedSources.unpack(text)
    }
  }

  public var isEmpty: Bool {
    switch store {
    case .open(let sources): sources.isEmpty
    case .packed(let text): text.isEmpty
    }
  }

  public var values: some Collection<Source> { byField.values }

  public subscript(field: String) -> Source? {
    get {
      switch store {
      case .open(let sources): sources[field]
      case .packed(let text): PackedSources.source(of: field, in: text)
      }
    }
    set {
      var sources = byField
      // Held here alone, so that the dictionary is changed where it is.
      store = .packed("")
      sources[field] = newValue
      store = .open(sources)
    }
  }
}

extension Sources: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, Source)...) {
    self.init(Dictionary(elements, uniquingKeysWith: { $1 }))
  }
}

/// In the order of the fields' names.
extension Sources: Sequence {
  public func makeIterator() -> some IteratorProtocol<(key: String, value: Source)> {
    byField.sorted { $0.key < $1.key }.makeIterator()
  }
}

extension Sources: Hashable {
  public static func == (one: Sources, other: Sources) -> Bool { one.packed == other.packed }
  public func hash(into hasher: inout Hasher) { hasher.combine(packed) }
}

extension Sources: Codable {
  public init(from decoder: any Decoder) throws {
    self.init(try [String: Source](from: decoder))
  }

  public func encode(to encoder: any Encoder) throws { try byField.encode(to: encoder) }
}
