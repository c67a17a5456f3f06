import PlanChecks

/// Stacked bars as a drawing within a page: one bar for each category, its parts named and numbered.
struct ReportChartSVG {
  private static let width = 440
  private static let step = 46
  private let chart: ReportChart
  private let id: String

  init(_ chart: ReportChart, id: String) {
    self.chart = chart
    self.id = id
  }

  var text: String {
    let totals = chart.categories.indices.map { place in
      chart.series.reduce(0) { $0 + ($1.values.indices.contains(place) ? $1.values[place] : 0) }
    }
    guard let most = totals.max(), most > 0 else { return "" }
    let (key, head) = self.key
    let height = head + chart.categories.count * Self.step + 4
    var svg = """
      <figure>
      <svg class="chart" viewBox="0 0 \(Self.width) \(height)" role="img" aria-labelledby="\(id)-title \(id)-text">
      <title id="\(id)-title">\(HTMLText.escaped(chart.title))</title>
      <desc id="\(id)-text">\(HTMLText.escaped(chart.description))</desc>

      """
    svg += key
    for (place, category) in chart.categories.enumerated() {
      let top = head + place * Self.step
      svg += "<text x=\"0\" y=\"\(top + 13)\">\(HTMLText.escaped(category))</text>\n"
      var x = 0
      var done = 0
      for (index, series) in chart.series.enumerated() where series.values.indices.contains(place) {
        let name = Self.name(of: series, at: index)
        let value = series.values[place]
        guard value > 0 else { continue }
        done += value
        // Ends are rounded from the sum, so that no gap and no overlap builds up.
        let end = (done * Self.width + most / 2) / most
        svg +=
          "<rect class=\"\(name)\" x=\"\(x)\" y=\"\(top + 19)\" "
          + "width=\"\(max(end - x - 2, 1))\" height=\"20\"/>\n"
        if end - x > 18 {
          svg +=
            "<text class=\"in-\(name)\" x=\"\((x + end) / 2 - 1)\" "
            + "y=\"\(top + 34)\" text-anchor=\"middle\">\(value)</text>\n"
        }
        x = end
      }
      if totals[place] == 0 {
        svg += "<text class=\"none\" x=\"0\" y=\"\(top + 34)\">none</text>\n"
      }
    }
    return svg + "</svg>\n<figcaption>\(HTMLText.escaped(chart.title))</figcaption>\n</figure>\n"
  }

  /// What the colours mean, over as many lines as it needs, and how high it is.
  private var key: (svg: String, height: Int) {
    var x = 0
    var y = 0
    var svg = ""
    for (index, series) in chart.series.enumerated() {
      let width = 34 + series.name.count * 8
      if x > 0, x + width > Self.width { (x, y) = (0, y + 22) }
      svg +=
        "<rect class=\"\(Self.name(of: series, at: index))\" x=\"\(x)\" y=\"\(y + 2)\" "
        + "width=\"14\" height=\"14\"/>\n"
        + "<text x=\"\(x + 20)\" y=\"\(y + 14)\">\(HTMLText.escaped(series.name))</text>\n"
      x += width
    }
    return (svg, y + 34)
  }

  private static func name(of series: ReportChart.Series, at index: Int) -> String {
    "bar-"
      + (series.shade.map(ReportHTML.name) ?? "series-\(index % ReportChart.palette.count + 1)")
  }
}

/// A span of years as a small drawing; the words beside it say the same.
enum ReportBarSVG {
  static func text(of bar: ReportBar) -> String {
    let start = Int((bar.start * 100).rounded())
    let width = max(Int((bar.end * 100).rounded()) - start, 2)
    return
      "<svg class=\"span\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
      + "<rect class=\"track\" x=\"0\" y=\"0\" width=\"100\" height=\"10\"/>"
      + "<rect class=\"run\" x=\"\(start)\" y=\"0\" width=\"\(width)\" height=\"10\"/></svg>"
  }
}
