import GRDB
public import PlanModel

extension Register {
  /// A plan's actions counted by an axis and a scale, in a period or edition or as things stand now.
  ///
  /// Now means all actions that stand in the latest paper; those that vanished are left out. Nil
  /// where there is no such plan or period that the audience may see.
  public func tally(
    of slug: String, by axis: Axis, scale: CrossTally.Scale, effective: Effective? = nil
  ) throws -> CrossTally? {
    guard let summary = try plan(slug) else { return nil }
    return try store.read { db in
      guard let plan = try planPosition(slug, db),
        var request = try request(effective, of: slug, db)
      else { return nil }
      request.filter("row.plan = ?", plan)
      request.filter("NOT row.isVanished")
      let column = scale == .stage ? "stage" : "rating"
      let term = "coalesce(row.\(column)Term, row.\(column)Printed)"
      let member = Self.column(of: axis)
      let rows = try request.rows(
        db, select: "\(member), \(term), max(row.\(column)), count(*), min(row.ordinal)",
        then: "GROUP BY 1, 2 ORDER BY 5")
      let declared = summary.axes.first { $0.axis == axis }?.members ?? []
      var counting = Counting(axis: axis, scale: scale, legend: summary.legend, members: declared)
      for row in rows {
        counting.add(member: row[0], term: row[1], canonical: row[2], count: row[3])
      }
      return counting.tally
    }
  }

  private static func column(of axis: Axis) -> String {
    switch axis {
    case .theme: "row.section"
    case .group: "row.grp"
    case .list: "row.list"
    case .printedPlan: "row.printedPlan"
    case .element, .objective, .named: "row.members"
    }
  }
}

/// Adds up grouped counts into the rows and columns of a tally.
private struct Counting {
  let axis: Axis
  let scale: CrossTally.Scale
  private var columns: [CrossTally.Column]
  private var members: [Grouping.Member]
  private var counts: [String?: [String?: Int]] = [:]
  private var all: [String?: Int] = [:]

  init(
    axis: Axis, scale: CrossTally.Scale, legend: Legend, members: [Grouping.Member]
  ) {
    self.axis = axis
    self.scale = scale
    self.members = members
    columns = legend.terms(of: scale == .stage ? .stage : .rating).map {
      CrossTally.Column(term: $0.term, canonical: $0.canonical)
    }
  }

  mutating func add(member: String?, term: String?, canonical: String?, count: Int) {
    if !columns.contains(where: { $0.term == term }), term != nil {
      columns.append(CrossTally.Column(term: term, canonical: canonical))
    }
    all[term, default: 0] += count
    for name in names(member) { counts[name, default: [:]][term, default: 0] += count }
  }

  private mutating func names(_ member: String?) -> [String?] {
    let printed: [String?]
    switch axis {
    case .element, .objective, .named:
      let found = Members.unpack(member ?? "", axis: axis.key)
      printed = found.isEmpty ? [nil] : found
    default: printed = [member]
    }
    return printed.map { name in
      guard let name else { return nil }
      if let known = members.first(where: { $0.name == name || $0.aliases.contains(name) }) {
        return known.name
      }
      members.append(Grouping.Member(name: name))
      return name
    }
  }

  var tally: CrossTally {
    let columns =
      all[nil] == nil ? self.columns : self.columns + [CrossTally.Column(term: nil, canonical: nil)]
    func row(_ member: String?, _ counts: [String?: Int]) -> CrossTally.Row {
      let line = columns.map { counts[$0.term] ?? 0 }
      return CrossTally.Row(member: member, counts: line, total: line.reduce(0, +))
    }
    var rows = members.map { row($0.name, counts[$0.name] ?? [:]) }
    if let loose = counts[nil] { rows.append(row(nil, loose)) }
    return CrossTally(axis: axis, scale: scale, columns: columns, rows: rows, all: row(nil, all))
  }
}
