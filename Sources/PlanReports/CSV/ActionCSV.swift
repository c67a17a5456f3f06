public import PlanModel

/// Actions as a table: the fixed columns, then the council's own further headings.
public enum ActionCSV {
  /// The actions of papers that were read, one table for all.
  public static func bytes(of papers: [Paper]) -> [UInt8] {
    let rows = papers.flatMap { paper in
      paper.actions.map { Row(action: $0, place: Place(paper), tables: paper.tables) }
    }
    return bytes(of: rows, known: knownHeadings(in: papers), isForEditing: false)
  }

  /// The actions of the register.
  ///
  /// Where it is for editing in a spreadsheet, to be brought back, texts that a spreadsheet would save as
  /// others are kept behind an apostrophe.
  public static func bytes(
    ofRegister actions: some Sequence<(place: RegisterPlace, action: Action)>,
    isForEditing: Bool = false
  ) -> [UInt8] {
    let rows = actions.map { Row(action: $0.action, place: Place($0.place), tables: []) }
    return bytes(of: rows, known: [], isForEditing: isForEditing)
  }

  private struct Row {
    var action: Action
    var place: Place
    var tables: [TableReading]
  }

  private struct Place {
    var id = ""
    var council = ""
    var plan = ""
    var edition = ""
    var period = ""

    init(_ paper: Paper) {
      council = paper.council ?? ""
      plan = paper.plan ?? ""
      edition = paper.edition ?? ""
      period = paper.period?.label ?? ""
    }

    init(_ place: RegisterPlace) {
      id = place.id
      council = place.council
      plan = place.plan
      edition = place.edition ?? ""
      period = place.period ?? ""
    }
  }

  private static func bytes(
    of rows: [Row], known: Set<String>, isForEditing: Bool
  ) -> [UInt8] {
    func kept(_ text: String) -> String { isForEditing ? FormulaGuard.kept(text) : text }
    let further = FurtherHeadings.headings(of: rows.lazy.map(\.action), known: known)
    var csv = CSVWriter()
    csv.row(ExchangeColumn.allCases.map(\.heading) + further.map(\.printed))
    for row in rows {
      var byHeading: [String: String] = [:]
      if !further.isEmpty {
        for (heading, text) in FieldNames.unique(row.action.fields) { byHeading[heading] = text }
        byHeading.merge(row.action.groupings) { field, _ in field }
      }
      csv.row(
        ExchangeColumn.allCases.map { column in
          let text = cell(column, of: row)
          // What is worked out is not read again, and stays as programs expect it.
          return column.field == nil ? text : kept(text)
        } + further.map { kept(byHeading[$0.heading] ?? "") })
    }
    return csv.bytes
  }

  /// Headings that the reader took for a field, whose cells thus stand in a fixed column.
  private static func knownHeadings(in papers: [Paper]) -> Set<String> {
    var known: Set<String> = []
    for table in papers.lazy.flatMap(\.tables) {
      for column in table.columns where column.field != nil && column.field != "groupings" {
        known.insert(column.heading)
      }
    }
    return known
  }

  private static func cell(_ column: ExchangeColumn, of row: Row) -> String {
    let action = row.action
    return switch column {
    case .id: row.place.id
    case .council: row.place.council
    case .plan: action.plan ?? row.place.plan
    case .edition: row.place.edition
    case .period: row.place.period
    case .ref: action.ref ?? ""
    case .refAsPrinted: action.refAsPrinted ?? ""
    case .list: action.list ?? ""
    case .section: action.section ?? ""
    case .group: action.group ?? ""
    case .title: action.title ?? ""
    case .text: action.text
    case .objectives: joined(action.objectives)
    case .elements: joined(action.elements)
    case .introducedIn: action.introducedIn ?? ""
    case .role: action.role.printed ?? ""
    case .roleCanonical: action.role.canonical?.rawValue ?? ""
    case .leads: joined(action.leads)
    case .partners: action.partners.count > 1 ? joined(action.partners) : partners(of: action)
    default: measureCell(column, of: action)
    }
  }

  private static func partners(of action: Action) -> String {
    action.partnersAsPrinted ?? action.partners.first ?? ""
  }

  private static func measureCell(_ column: ExchangeColumn, of action: Action) -> String {
    switch column {
    case .timescale: action.timescale.printed ?? ""
    case .start: action.timescale.start?.description ?? ""
    case .end: action.timescale.end?.description ?? ""
    case .ongoing: action.timescale.ongoing ? "ongoing" : ""
    case .years: joined(action.timescale.years)
    case .cost: action.cost.printed ?? ""
    case .carbon: action.carbon.printed ?? ""
    case .score: action.score.printed.map(NumberText.plain) ?? ""
    case .scoreComputed: action.score.computed.map(NumberText.plain) ?? ""
    case .impact: action.impact ?? ""
    case .measure: action.measure ?? ""
    default: progressCell(column, of: action)
    }
  }

  private static func progressCell(_ column: ExchangeColumn, of action: Action) -> String {
    switch column {
    case .stage: action.stage.printed ?? ""
    case .stageCanonical: action.stage.canonical?.rawValue ?? ""
    case .rating: action.rating.printed ?? action.rating.term ?? ""
    case .ratingCanonical: action.rating.canonical?.rawValue ?? ""
    case .movement: action.movement.printed ?? ""
    case .movementFrom: action.movement.from ?? ""
    case .update: action.update ?? ""
    case .reason: action.reason ?? ""
    case .mitigation: action.mitigation ?? ""
    case .changeNote: action.changeNote ?? ""
    case .see: joined(action.see)
    case .source: SourceText.short(action.source)
    default: ""
    }
  }

  private static func joined(_ texts: [String]) -> String {
    texts.joined(separator: ExchangeColumn.listSeparator)
  }
}
