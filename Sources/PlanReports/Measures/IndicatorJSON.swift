public import PlanModel

/// Figures that may become indicators, in the published form of `waymark indicator propose --format
/// json`.
public enum IndicatorJSON {
  public static func bytes(of suggestions: [IndicatorSuggestion]) -> [UInt8] {
    var json = JSONWriter(linesTo: 2)
    json.array(suggestions) { json, suggestion in
      json.object { json in
        json.pair("name", suggestion.name)
        json.pair("unit", suggestion.unit.rawValue)
        for (name, figures) in [("goals", suggestion.goals), ("values", suggestion.values)] {
          json.key(name)
          json.array(figures) { write($1, to: &$0) }
        }
      }
    }
    json.endLine()
    return json.bytes
  }

  private static func write(_ figure: IndicatorProposal, to json: inout JSONWriter) {
    json.object { json in
      json.pair("measure", figure.measure)
      json.pair("unit", figure.unit.rawValue)
      json.key("value")
      json.value(figure.value)
      json.key("upper")
      json.value(figure.upper)
      json.pair("qualifier", figure.qualifier?.rawValue)
      json.pair("span", figure.span.rawValue)
      json.pair("date", figure.date?.description)
      json.pair("dateGround", figure.dateGround?.rawValue)
      json.pair("source", figure.source)
    }
  }
}

extension JSONWriter {
  /// Where a figure stands.
  mutating func pair(_ name: String, _ source: MeasureSource) {
    key(name)
    object {
      $0.pair("document", source.document)
      $0.pair("action", source.action)
      $0.pair("field", source.field)
      $0.pair("start", source.start)
      $0.pair("end", source.end)
      $0.pair("words", source.words)
    }
  }
}
