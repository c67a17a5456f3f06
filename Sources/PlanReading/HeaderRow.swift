/// Which row a recipe names as the header: `header: 12` or `header: What we promise`.
public enum HeaderRow: Codable, Equatable, Sendable {
  /// The line that it stands on, counted from 1.
  case line(Int)
  /// One of its headings, as printed.
  case heading(String)

  /// - Throws: `DecodingError` for what is neither a number nor a text.
  public init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let line = try? value.decode(Int.self) {
      self = .line(line)
    } else {
      self = .heading(try value.decode(String.self))
    }
  }

  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .line(let line): try value.encode(line)
    case .heading(let text): try value.encode(text)
    }
  }
}
