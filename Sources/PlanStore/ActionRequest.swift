import GRDB
import PlanModel

/// The rows that an `ActionQuery` selects, in SQL: how things stand now, or in a period.
struct ActionRequest {
  private var conditions: [String] = []
  private var arguments = StatementArguments()
  private var source: String
  private var order: String
  private var orderOfMany: String?
  private var isCurrent = false
  /// The `visible` of rows that speak to others only.
  private var hidden = 0
  /// Where only words are asked for: they, and rows that the audience may not see.
  private var words: (pattern: FTS5Pattern, hidden: Int)?
  private var sourceArguments = StatementArguments()

  /// What `ActionListing` is made of, in its order.
  private static let columns = """
    row.id, plan.slug, plan.name, council.slug, council.name, row.edition, row.ref, row.list,
    row.section, row.grp, row.title, row.text, row.stage, row.stageTerm, row.stagePrinted,
    row.rating, row.ratingTerm, row.ratingPrinted, row.leads, row.timescale, row.endDate,
    row.updateText, row.score, last.kind, last.label, last.date, row.isVanished, row.isRemoved
    """

  /// How things stand now.
  static func current(_ register: Register) -> ActionRequest {
    var request = ActionRequest(
      source: "action AS row", order: "row.plan, row.isVanished, row.ordinal")
    request.isCurrent = true
    request.conditions.append("row.visible & \(register.bit)")
    request.hidden = register.audience == .desk ? 2 : 1
    return request
  }

  /// How things stood in a period or edition: as it was issued, where it is closed.
  static func timepoint(_ position: Int, issue: Int) -> ActionRequest {
    let table = issue == 0 ? "report" : "issuedReport"
    var request = ActionRequest(
      source: """
        (SELECT *, action AS row, timepoint AS lastReported, 0 AS isVanished FROM \(table)
         WHERE timepoint = ? \(issue == 0 ? "" : "AND issue = ?")) AS row
        JOIN timepoint AS last ON last.position = row.lastReported
        """,
      order: "row.ordinal, row.row")
    request.sourceArguments = issue == 0 ? [position] : [position, issue]
    return request
  }

  private init(source: String, order: String) {
    self.source = source
    self.order = order
  }

  mutating func filter(_ condition: String, _ values: (any DatabaseValueConvertible)?...) {
    conditions.append(condition)
    arguments += StatementArguments(values)
  }

  mutating func filter(by query: ActionQuery) {
    if let theme = query.theme { filter("row.section = ?", theme) }
    if let axis = query.axis { filter(axis, member: query.member) }
    if let stage = query.stage { filter("row.stage = ?", stage.rawValue) }
    if let term = query.stageTerm {
      filter("coalesce(row.stageTerm, row.stagePrinted) = ?", term)
    }
    if let rating = query.rating { filter("row.rating = ?", rating.rawValue) }
    if let term = query.ratingTerm {
      filter("coalesce(row.ratingTerm, row.ratingPrinted) = ?", term)
    }
    if let ref = query.ref { filter("row.ref = ? COLLATE NOCASE", ref) }
  }

  mutating func filter(_ axis: Axis, member: String?) {
    switch axis {
    case .theme: filter("row.section IS ?", member)
    case .group: filter("row.grp IS ?", member)
    case .list: filter("row.list IS ?", member)
    case .printedPlan: filter("row.printedPlan IS ?", member)
    case .element, .objective, .named:
      if let member {
        filter("instr(row.members, ?) > 0", Members.entry(axis.key, member))
      } else {
        filter("instr(row.members, ?) = 0", "\u{1}\(axis.key)\u{2}")
      }
    }
  }

  /// Words that all stand, whole or begun, in the wording or the latest update.
  mutating func search(_ pattern: FTS5Pattern) {
    if conditions.count == 1 { words = (pattern, hidden) }
    source = "search JOIN action AS row ON row.row = search.rowid"
    conditions.insert("search MATCH ?", at: 0)
    arguments = StatementArguments([pattern]) + arguments
    // Best match first, unless so many match that to weigh them all would take longer than it helps.
    order = "search.rank"
    orderOfMany = "search.rowid"
  }

  /// The same by looking at every row: for periods, whose words are not indexed.
  mutating func scan(for words: [String]) {
    let text = "coalesce(row.title, '') || ' ' || row.text || ' ' || coalesce(row.updateText, '')"
    for word in words { filter("instr(lower(\(text)), ?) > 0", word.lowercased()) }
  }

  func count(_ db: Database) throws -> Int {
    if let words {
      // The index alone counts three times as fast as with each row looked up; few rows are hidden.
      return try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM search
          WHERE search MATCH ? AND rowid NOT IN (SELECT row FROM action WHERE visible = ?)
          """, arguments: [words.pattern, words.hidden]) ?? 0
    }
    return try Int.fetchOne(
      db, sql: "SELECT count(*) FROM \(source) \(joinsForFilter) WHERE \(clause)",
      arguments: sourceArguments + arguments) ?? 0
  }

  /// A page of them; `count` is how many there are.
  func fetch(
    _ db: Database, limit: Int = .max, offset: Int = 0, of count: Int = 0
  ) throws -> [ActionListing] {
    let isMany = count > Self.many
    let order = isMany ? orderOfMany ?? self.order : self.order
    guard isCurrent else { return try listings(db, order: order, limit: limit, offset: offset) }
    // Which rows first, from an index that holds what is filtered by; then what to show of them.
    let picked = try Int.fetchAll(
      db,
      sql: """
        SELECT row.row FROM \(source) \(joinsForFilter) WHERE \(clause)
        ORDER BY \(order) LIMIT ? OFFSET ?
        """, arguments: sourceArguments + arguments + [limit, offset])
    return try listings(
      db,
      """
      json_each(?) AS picked JOIN action AS row ON row.row = picked.value
      JOIN timepoint AS last ON last.position = row.lastReported \(Self.joins) ORDER BY picked.key
      """, arguments: ["[\(picked.map { String($0) }.joined(separator: ","))]"])
  }

  private func listings(
    _ db: Database, order: String, limit: Int, offset: Int
  ) throws -> [ActionListing] {
    try listings(
      db, "\(source) \(Self.joins) WHERE \(clause) ORDER BY \(order) LIMIT ? OFFSET ?",
      arguments: sourceArguments + arguments + [limit, offset])
  }

  private func listings(
    _ db: Database, _ tail: String, arguments: StatementArguments
  ) throws -> [ActionListing] {
    let cursor = try Row.fetchCursor(
      db, sql: "SELECT \(Self.columns) FROM \(tail)", arguments: arguments)
    let people = PeopleShowing(db)
    var listings: [ActionListing] = []
    while let row = try cursor.next() {
      if let listing = ActionListing(row) { listings.append(try people.shown(listing)) }
    }
    return listings
  }

  private static let many = 3_000

  private var joinsForFilter: String {
    conditions.contains { $0.hasPrefix("plan.") } ? Self.joins : ""
  }

  private static let joins = """
    JOIN plan ON plan.position = row.plan JOIN council ON council.slug = plan.council
    """

  private var clause: String { conditions.isEmpty ? "1" : conditions.joined(separator: " AND ") }

  func rows(_ db: Database, select: String, then tail: String) throws -> [Row] {
    try Row.fetchAll(
      db, sql: "SELECT \(select) FROM \(source) WHERE \(clause) \(tail)",
      arguments: sourceArguments + arguments)
  }
}

extension ActionListing {
  init?(_ row: Row) {
    guard let last = Stored.effective(row[23], row[24], row[25]) else { return nil }
    self.init(
      id: row[0], plan: PlanName(slug: row[1], name: row[2]),
      council: CouncilName(slug: row[3], name: row[4]), edition: row[5], ref: row[6],
      list: row[7], section: row[8], group: row[9], title: row[10], text: row[11],
      stage: StageReading(
        printed: row[14], term: row[13],
        canonical: (row[12] as String?).flatMap { Stage(rawValue: $0) }),
      rating: RatingReading(
        printed: row[17], term: row[16],
        canonical: (row[15] as String?).flatMap { Rating(rawValue: $0) }),
      leads: (row[18] as String).split(separator: "\n").map(String.init), timescale: row[19],
      end: (row[20] as String?).flatMap { PartialDate(iso: $0) }, update: row[21],
      score: row[22], lastReported: last, isVanished: row[26], isRemoved: row[27])
  }
}
