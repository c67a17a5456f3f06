import PlanModel

/// How text for people is laid out: as wide as the terminal, in colour only there.
public struct TextStyle: Sendable {
  public var width: Int
  public var hasColour: Bool

  /// The width is taken as at least 40 columns, below which no table is readable.
  public init(width: Int, hasColour: Bool) {
    self.width = max(40, width)
    self.hasColour = hasColour
  }

  /// For a pipe or a file.
  public static let plain = TextStyle(width: 100, hasColour: false)

  func heading(_ text: String) -> String { painted(text, "1") }
  func faint(_ text: String) -> String { painted(text, "2") }

  /// A rating's colour goes with its word and never stands for it.
  func rating(_ text: String, _ rating: Rating?) -> String {
    switch rating {
    case .onTrack: painted(text, "32")
    case .atRisk: painted(text, "33")
    case .offTrack: painted(text, "31")
    case .notDue, .notRated, .notGiven, nil: text
    }
  }

  func removed(_ text: String) -> String { painted(text, "31;9") }
  func added(_ text: String) -> String { painted(text, "32") }

  private func painted(_ text: String, _ code: String) -> String {
    hasColour && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
