import PlanModel

/// A report as JSON: what stands in it, in order, and every figure with its rows.
public enum ReportJSON {
  public static func bytes(of report: WrittenReport) -> [UInt8] {
    var json = JSONWriter(linesTo: 4)
    json.object { json in
      json.key("kind")
      json.value(report.kind.rawValue)
      properties(report.properties, &json)
      json.key("sections")
      json.array(report.sections) { json, section in
        json.object { json in
          json.key("name")
          json.value(section.name)
          json.key("orientation")
          json.value(section.orientation.rawValue)
          json.key("audience")
          json.value(section.audience.rawValue)
          json.key("blocks")
          json.array(section.blocks) { write($1, &$0) }
        }
      }
      json.key("figures")
      json.array(report.figures) { json, figure in
        json.object { json in
          json.key("name")
          json.value(figure.name)
          json.key("value")
          json.value(figure.value)
          json.key("meaning")
          json.value(figure.meaning)
          json.key("rows")
          json.strings(figure.rows)
        }
      }
    }
    json.endLine()
    return json.bytes
  }

  private static func properties(_ properties: ReportProperties, _ json: inout JSONWriter) {
    let members: [(String, String?)] = [
      ("title", properties.title), ("council", properties.council), ("plan", properties.plan),
      ("period", properties.period), ("author", properties.author),
      ("language", properties.language), ("date", properties.date?.description),
      ("head", properties.head), ("version", properties.version),
    ]
    json.key("properties")
    json.object { json in
      for (name, value) in members {
        json.key(name)
        json.value(value)
      }
    }
  }

  private static func write(_ block: ReportBlock, _ json: inout JSONWriter) {
    json.object { json in
      json.key("type")
      switch block {
      case .heading(let text, let level):
        json.value("heading")
        json.key("level")
        json.value(level)
        write(text, &json)
      case .paragraph(let text, let style):
        json.value("paragraph")
        json.key("style")
        switch style {
        case .body: json.value("body")
        case .note: json.value("note")
        case .numbered(let number):
          json.value("numbered")
          json.key("number")
          json.value(number)
        case .labelled(let label):
          json.value("labelled")
          json.key("label")
          json.value(label)
        }
        write(text, &json)
      case .list(let items, let isNumbered):
        json.value("list")
        json.key("isNumbered")
        json.value(isNumbered)
        json.key("items")
        json.array(items) { json, item in json.object { write(item, &$0) } }
      case .table(let table):
        json.value("table")
        write(table, &json)
      case .chart(let chart):
        json.value("chart")
        write(chart, &json)
      case .toWrite(let question, let ground):
        json.value("toWrite")
        json.key("question")
        json.value(question)
        json.key("ground")
        json.value(ground?.plain)
      case .contents: json.value("contents")
      case .pageBreak: json.value("pageBreak")
      }
    }
  }

  /// The words, and the names of the figures that stand among them.
  private static func write(_ text: ReportText, _ json: inout JSONWriter) {
    json.key("text")
    json.value(text.plain)
    json.key("figures")
    json.strings(text.runs.compactMap(\.figure))
    json.key("isToWrite")
    json.value(text.runs.contains(where: \.isToWrite))
  }

  private static func write(_ table: ReportTable, _ json: inout JSONWriter) {
    json.key("caption")
    json.value(table.caption)
    json.key("columns")
    json.array(table.columns) { json, column in
      json.object { json in
        json.key("heading")
        json.value(column.heading)
        json.key("content")
        json.value(column.content.rawValue)
      }
    }
    json.key("rows")
    json.array(table.rows) { json, row in
      json.object { json in
        json.key("kind")
        json.value(row.kind.rawValue)
        json.key("cells")
        json.array(row.cells) { json, cell in
          json.object { json in
            json.key("paragraphs")
            json.strings(cell.paragraphs.map(\.plain))
            json.key("shade")
            json.value(cell.shade.map(ReportHTML.name))
            json.key("number")
            json.value(cell.number)
            json.key("date")
            json.value(cell.date?.description)
            json.key("figures")
            json.strings(cell.paragraphs.flatMap { $0.runs.compactMap(\.figure) })
            json.key("isToWrite")
            json.value(cell.paragraphs.contains { $0.runs.contains(where: \.isToWrite) })
            json.key("bar")
            if let bar = cell.bar {
              json.object { json in
                json.key("start")
                json.value(bar.start)
                json.key("end")
                json.value(bar.end)
              }
            } else {
              json.value(nil as String?)
            }
          }
        }
      }
    }
  }

  private static func write(_ chart: ReportChart, _ json: inout JSONWriter) {
    json.key("title")
    json.value(chart.title)
    json.key("description")
    json.value(chart.description)
    json.key("categories")
    json.strings(chart.categories)
    json.key("series")
    json.array(chart.series) { json, series in
      json.object { json in
        json.key("name")
        json.value(series.name)
        json.key("shade")
        json.value(series.shade.map(ReportHTML.name))
        json.key("values")
        json.array(series.values) { $0.value($1) }
      }
    }
  }
}
