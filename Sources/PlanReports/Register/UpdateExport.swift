import PlanModel

/// Updates of the register, one per action and period, for programs and spreadsheets.
public enum UpdateExport {
  public static func json(of rows: some Sequence<UpdateRow>) -> [UInt8] {
    var json = JSONWriter(linesTo: 1)
    json.array(rows) { write($1, to: &$0) }
    json.endLine()
    return json.bytes
  }

  static func write(_ row: UpdateRow, to json: inout JSONWriter) {
    json.object { json in
      json.pair("id", row.place.id)
      json.pair("council", row.place.council)
      json.pair("plan", row.place.plan)
      json.pair("edition", row.place.edition)
      writeReport(row, to: &json)
    }
  }

  /// What the row says beside whose it is, as `show` prints it too.
  static func writeReport(_ row: UpdateRow, to json: inout JSONWriter) {
    json.pair("kind", row.effective.kind.rawValue)
    json.key("period")
    json.object {
      $0.pair("label", row.effective.label)
      $0.pair("date", row.effective.date?.description)
    }
    json.pair("ref", row.action.ref)
    json.pair("text", row.action.text)
    json.key("stage")
    ActionJSON.write(row.action.stage, to: &json)
    json.pair("stageMovement", row.stageMovement.rawValue)
    json.key("rating")
    ActionJSON.write(row.action.rating, to: &json)
    json.pair("ratingMovement", row.ratingMovement.rawValue)
    json.pair("update", row.action.update)
    json.pair("reason", row.action.reason)
    json.pair("mitigation", row.action.mitigation)
    json.pair("end", row.action.timescale.end?.description)
    json.pair("document", row.document)
    json.key("source")
    ActionJSON.write(row.action.source, to: &json)
    json.key("closed")
    json.value(row.isClosed)
    json.key("removed")
    json.value(row.isRemoved)
  }

  public static func csv(of rows: some Sequence<UpdateRow>) -> [UInt8] {
    var csv = CSVWriter()
    csv.row(headings)
    for row in rows { csv.row(cells(of: row)) }
    return csv.bytes
  }

  static let headings = [
    ExchangeColumn.id.heading, ExchangeColumn.council.heading, ExchangeColumn.plan.heading,
    ExchangeColumn.edition.heading, ExchangeColumn.period.heading, "Period ends",
    ExchangeColumn.ref.heading, ExchangeColumn.text.heading, ExchangeColumn.stage.heading,
    ExchangeColumn.stageCanonical.heading, "Stage movement", ExchangeColumn.rating.heading,
    ExchangeColumn.ratingCanonical.heading, "Rating movement", ExchangeColumn.update.heading,
    ExchangeColumn.reason.heading, ExchangeColumn.mitigation.heading, "Document",
    ExchangeColumn.source.heading,
  ]

  private static func cells(of row: UpdateRow) -> [String] {
    let action = row.action
    return [
      row.place.id, row.place.council, row.place.plan, row.place.edition ?? "",
      row.effective.label, row.effective.date?.description ?? "", action.ref ?? "", action.text,
      action.stage.printed ?? "", action.stage.canonical?.rawValue ?? "",
      row.stageMovement.rawValue, action.rating.printed ?? action.rating.term ?? "",
      action.rating.canonical?.rawValue ?? "", row.ratingMovement.rawValue, action.update ?? "",
      action.reason ?? "", action.mitigation ?? "", row.document ?? "",
      SourceText.short(action.source),
    ]
  }
}
