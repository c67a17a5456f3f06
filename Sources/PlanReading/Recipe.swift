import PlanDocuments
import PlanModel
import Yams

/// What a person says of a paper's headings and terms, where its own structure does not tell.
///
/// A small YAML file: `columns` maps a printed heading to a field of the published JSON, `terms` maps
/// a kind to printed terms and their canonical value. `header` says which row is the header, by the line
/// that it stands on or by one of its headings, where it is not found by itself.
public struct Recipe: Codable, Equatable, Sendable {
  public var header: HeaderRow?
  public var columns: [String: String]?
  public var terms: [String: [String: String]]?

  public init(
    header: HeaderRow? = nil, columns: [String: String]? = nil,
    terms: [String: [String: String]]? = nil
  ) {
    self.header = header
    self.columns = columns
    self.terms = terms
  }

  /// - Throws: `InvalidRecipe` that names the line or word that can't be understood.
  public init(yaml: String) throws(InvalidRecipe) {
    do {
      self = try YAMLDecoder().decode(Recipe.self, from: yaml)
    } catch {
      throw InvalidRecipe(reason: .notYAML(String(describing: error).prefix(200).description))
    }
    for field in (columns ?? [:]).values where Field(rawValue: field) == nil && field != "none" {
      throw InvalidRecipe(reason: .unknownField(field))
    }
    for (kind, terms) in self.terms ?? [:] {
      guard let kind = LegendTerm.Kind(rawValue: kind) else {
        throw InvalidRecipe(reason: .unknownKind(kind))
      }
      for value in terms.values where !Recipe.isCanonical(value, kind) {
        throw InvalidRecipe(reason: .unknownValue(value, kind: kind.rawValue))
      }
    }
  }

  private static func isCanonical(_ value: String, _ kind: LegendTerm.Kind) -> Bool {
    switch kind {
    case .stage: Stage(rawValue: value) != nil
    case .rating: Rating(rawValue: value) != nil
    case .role: Role(rawValue: value) != nil
    case .level: Level(rawValue: value) != nil
    case .timescale: TimescaleBand(rawValue: value) != nil
    case .element: true
    }
  }

  /// The field that a heading is for; nil where the recipe does not say.
  func field(of heading: String) -> Field?? {
    let wanted = Self.folded(heading)
    guard let name = columns?.first(where: { Self.folded($0.key) == wanted })?.value else {
      return nil
    }
    return .some(Field(rawValue: name))
  }

  /// The headings that no column of the paper has, so that the recipe says nothing by them.
  func unmatched(in layouts: [Layout]) -> [String] {
    let found = Set(layouts.flatMap(\.columns).map { Self.folded($0.heading) })
    var rows: [String] = []
    switch header {
    case .line(let line)? where !layouts.contains { $0.line == line }: rows = ["line \(line)"]
    case .heading(let text)? where !found.contains(Self.folded(text)): rows = [text]
    default: break
    }
    return rows
      + (columns ?? [:]).keys.filter { !found.contains(Self.folded($0)) }.sorted()
  }

  private static func folded(_ heading: String) -> String {
    heading.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether a row holds the headings that the recipe speaks of.
  func names(_ row: PlainRow) -> Bool {
    if isHeader(row) { return true }
    guard let columns, !columns.isEmpty else { return false }
    let named = row.cells.count { !$0.isEmpty && field(of: $0) != nil }
    return named >= min(2, columns.count)
  }

  /// Whether a row is the header that the recipe names.
  func isHeader(_ row: PlainRow) -> Bool {
    switch header {
    case .line(let line)?: row.raw.line == line
    case .heading(let text)?: row.cells.contains { Self.folded($0) == Self.folded(text) }
    case nil: false
    }
  }

  func apply(to legend: inout Legend) {
    for (name, terms) in (terms ?? [:]).sorted(by: { $0.key < $1.key }) {
      guard let kind = LegendTerm.Kind(rawValue: name) else { continue }
      for (term, value) in terms.sorted(by: { $0.key < $1.key }) {
        let found = legend.terms.firstIndex {
          $0.kind == kind && $0.term.lowercased() == term.lowercased()
        }
        if let found {
          legend.terms[found].canonical = value
        } else {
          legend.terms.append(LegendTerm(kind: kind, term: term, canonical: value))
        }
      }
    }
  }
}
