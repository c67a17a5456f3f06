import PlanChecks
import PlanModel

/// A picture of what was emitted against what a target requires, as SVG that stands in a page.
///
/// Lines differ in form and not in colour alone, and each is named at its end; the figures stand in a
/// table beside it.
public struct EmissionsChart: Sendable {
  public var part: EmissionsReport.Part
  /// Unique in its page; its title and description are named after it.
  public var id: String

  public init(_ part: EmissionsReport.Part, id: String) {
    self.part = part
    self.id = id
  }

  private static let size = (width: 720.0, height: 320.0)
  private static let frame = (left: 64.0, right: 130.0, top: 16.0, bottom: 36.0)

  /// The picture; nil where there is no year with a total.
  public func svg() -> String? {
    let actual = part.years.compactMap { year in year.total.map { (year.year, $0) } }
    guard !actual.isEmpty else { return nil }
    let path = part.aims.first?.path ?? []
    let years = actual.map(\.0) + path.map(\.year)
    guard let first = years.min()?.quarter, let last = years.max()?.quarter else { return nil }
    let amounts = actual.map(\.1) + path.map(\.emissions)
    let top = Self.roundUp(Double((amounts.max() ?? .zero).grams))
    let unit = EmissionsWords.unit(for: amounts)
    func x(_ year: ReportingYear) -> Double {
      let width = Self.size.width - Self.frame.left - Self.frame.right
      let span = max(1, last - first)
      return Self.frame.left + width * Double(year.quarter - first) / Double(span)
    }
    func y(_ grams: Double) -> Double {
      let height = Self.size.height - Self.frame.top - Self.frame.bottom
      return Self.frame.top + height * (1 - max(0, grams) / top)
    }
    func y(_ amount: Emissions) -> Double { y(Double(amount.grams)) }
    var text = opening(actual, unit: unit)
    for step in 0...4 {
      let grams = top * Double(step) / 4
      let label =
        Emissions(grams, .grams)?.number(in: unit, decimals: Self.decimals(top, unit)) ?? ""
      text += line(Self.frame.left, y(grams), Self.size.width - Self.frame.right, y(grams), "grid")
      text += self.text(Self.frame.left - 8, y(grams) + 4, label, "end")
    }
    for year in Self.ticks(years) {
      text += self.text(x(year), Self.size.height - 12, year.description, "middle")
    }
    let emitted = actual.map { (x($0.0), y($0.1)) }
    text += polyline(emitted, "emitted")
    for (x, y) in emitted {
      text +=
        "<circle class=\"app-chart__dot\" cx=\"\(Self.number(x))\" cy=\"\(Self.number(y))\" r=\"4\"/>\n"
    }
    if let end = emitted.last { text += self.text(end.0 + 8, end.1 + 4, "Emitted", "start") }
    if !path.isEmpty {
      let required = path.map { (x($0.year), y($0.emissions)) }
      text += polyline(required, "required")
      if let end = required.last { text += self.text(end.0 + 8, end.1 + 4, "Target path", "start") }
    }
    return text + "</svg>\n"
  }

  private func opening(
    _ actual: [(ReportingYear, Emissions)], unit: Emissions.Unit
  ) -> String {
    let decimals = EmissionsWords.decimals(unit)
    var description = "Emitted, in \(unit.name)s: "
    description += actual.map { "\($0.0) \($0.1.number(in: unit, decimals: decimals))" }
      .joined(separator: "; ")
    if let gap = part.aims.first?.latest {
      description += ". " + EmissionsWords.sentence(of: gap, in: unit)
    }
    let title = "\(EmissionsWords.name(of: part.boundary)) by year, in \(unit.name)s"
    return """
      <svg class="app-chart" viewBox="0 0 \(Int(Self.size.width)) \(Int(Self.size.height))" \
      role="img" aria-labelledby="\(id)-title \(id)-text">
      <title id="\(id)-title">\(HTMLText.escaped(title))</title>
      <desc id="\(id)-text">\(HTMLText.escaped(description))</desc>

      """
  }

  private func polyline(_ points: [(Double, Double)], _ name: String) -> String {
    let list = points.map { "\(Self.number($0.0)),\(Self.number($0.1))" }.joined(separator: " ")
    return "<polyline class=\"app-chart__\(name)\" points=\"\(list)\"/>\n"
  }

  private func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ name: String
  ) -> String {
    let ends = [("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2)]
      .map { "\($0.0)=\"\(Self.number($0.1))\"" }.joined(separator: " ")
    return "<line class=\"app-chart__\(name)\" \(ends)/>\n"
  }

  private func text(_ x: Double, _ y: Double, _ words: String, _ anchor: String) -> String {
    "<text x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" text-anchor=\"\(anchor)\">"
      + HTMLText.escaped(words) + "</text>\n"
  }

  /// To a tenth of a pixel.
  private static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(abs(tenths % 10))"
  }

  /// The next of 1, 2, 4, 5 or 8 times a power of ten, so that quarters of it are round.
  static func roundUp(_ grams: Double) -> Double {
    guard grams > 0 else { return 1 }
    var power = 1.0
    while power * 10 <= grams { power *= 10 }
    return power * ([1, 2, 4, 5, 8, 10].first { $0 * power >= grams } ?? 10)
  }

  private static func decimals(_ top: Double, _ unit: Emissions.Unit) -> Int {
    let quarter = top / 4 / Double(unit.grams)
    return quarter >= 1 && quarter == quarter.rounded() ? 0 : quarter >= 0.1 ? 1 : 2
  }

  /// At most eight years, evenly apart.
  private static func ticks(_ years: [ReportingYear]) -> [ReportingYear] {
    let all = Set(years).sorted()
    let step = (all.count + 7) / 8
    return all.enumerated().filter { $0.offset % max(1, step) == 0 }.map(\.element)
  }
}
