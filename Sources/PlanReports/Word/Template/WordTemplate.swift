import PlanModel

/// A council's own Word template: its styles, theme, lists, headers, footers and page, without its text.
///
/// Macros, embedded objects, and whatever points outside the file are left behind.
public struct WordTemplate {
  static let themeName = "word/theme/theme1.xml"

  var styles: MarkupTree
  var numbering: MarkupTree?
  var page = PageSetup()
  var running: [WordLook.Running] = []
  var parts: [WordLook.Part] = []
  var hasFirstPage = false
  var hasEvenPages = false
  /// The theme's font for the body.
  var themeFont: String?
  /// The style of the tables in the template's own text.
  var tableStyle: String?

  /// Reads a `.docx` or `.dotx`.
  public init(_ bytes: [UInt8]) throws(UnusableTemplate) {
    var reader = try TemplateReader(bytes)
    styles = try reader.styles()
    numbering = try reader.numbering()
    try reader.readTheme()
    try reader.readSections()
    page = reader.page
    running = reader.running
    parts = reader.parts
    hasFirstPage = reader.hasFirstPage
    hasEvenPages = try reader.hasEvenPages()
    tableStyle = reader.tableStyle
    themeFont = reader.themeFont
  }
}

/// Why a file cannot serve as a template.
public enum UnusableTemplate: Error, Hashable, CustomStringConvertible {
  case notWord
  case strict
  case damaged(part: String)
  case tooLarge

  public var description: String {
    switch self {
    case .notWord:
      "The template is no Word document. Save it in Word as “Word Document (.docx)” or “Word Template "
        + "(.dotx)”."
    case .strict:
      "The template is a “Strict Open XML Document”. Save it in Word as “Word Document (.docx)”."
    case .damaged(let part):
      "The template cannot be read: its part \(part) is damaged. Open it in Word, and save it anew."
    case .tooLarge:
      "The template is too large: at most 40 MB unpacked. Take large pictures out of it."
    }
  }
}
