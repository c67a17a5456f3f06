/// A cell that says who does something, within an action or a paper.
public enum OwnerCell: Hashable, Sendable {
  /// All leads, a line for each.
  case leads
  case partners
  case partnersAsPrinted
  /// A cell as it stood under its printed heading, by its number in the row.
  case field(Int, PeopleSpotter.Cell)
  /// The lead of a grouping's member, by both their numbers.
  case member(Int, Int)
  /// The lead in a row of an overview table, by the numbers of table and row.
  case tally(Int, Int)

  /// Whether a column's heading says that its cells name who does something.
  public static func isHeading(_ heading: String) -> Bool {
    let words = heading.lowercased().split { !$0.isLetter }
    return words.contains { ownerWords.contains(String($0)) }
  }

  private static let ownerWords: Set<String> = [
    "lead", "leads", "owner", "owners", "sponsor", "sponsors", "officer", "officers", "responsible",
    "accountable", "contact", "contacts", "responsibility", "councillor", "holder", "manager",
    "email", "telephone", "phone",
  ]

  /// Partners are mostly organisations.
  public var kind: PeopleSpotter.Cell {
    switch self {
    case .partners, .partnersAsPrinted: .partner
    case .field(_, let kind): kind
    default: .owner
    }
  }
}

extension Action {
  /// Changes the cells that say who does something; prose stays as it is.
  ///
  /// `isOwners` tells by a column's heading whether its cells say who does something.
  public mutating func changeOwnerCells(
    isOwners: (String) -> Bool = OwnerCell.isHeading, _ change: (OwnerCell, String) -> String
  ) {
    // Which cells repeat the leads is told before these change.
    let kinds = fields.map { kind(of: $0, isOwners) }
    leads = Self.changed(leads) { change(.leads, $0) }
    partners = Self.changed(partners) { change(.partners, $0) }
    partnersAsPrinted = partnersAsPrinted.map { change(.partnersAsPrinted, $0) }
    for (index, kind) in kinds.enumerated() {
      guard let kind else { continue }
      fields[index].text = change(.field(index, kind), fields[index].text)
    }
  }

  private static func changed(_ list: [String], _ change: (String) -> String) -> [String] {
    guard !list.isEmpty else { return list }
    let before = list.joined(separator: "\n")
    let after = change(before)
    guard after != before else { return list }
    return after.split(separator: "\n").map { $0.trimmed }.filter { !$0.isEmpty }
  }

  /// What a cell says under its printed heading: who leads, who helps, or nil for neither.
  private func kind(
    of field: PrintedField, _ isOwners: (String) -> Bool
  ) -> PeopleSpotter.Cell? {
    if field.text == partnersAsPrinted { return .partner }
    if isOwners(field.heading) { return .owner }
    let letters = leads.reduce(0) { $0 + $1.utf8.count }
    let isTheLeads =
      letters > 0 && (letters..<2 * letters + 8).contains(field.text.utf8.count)
      && leads.allSatisfy { field.text.contains($0) }
    return isTheLeads ? .owner : nil
  }

  /// Every cell in which a reference may stand, for whoever shows the action.
  public mutating func changeReferences(_ change: (String) -> String) {
    leads = leads.map(change)
    partners = partners.map(change)
    partnersAsPrinted = partnersAsPrinted.map(change)
    for index in fields.indices { fields[index].text = change(fields[index].text) }
  }

  /// Whether a person is referred to in it.
  public var refersToPeople: Bool {
    leads.contains(where: PersonReference.mayStand)
      || partners.contains(where: PersonReference.mayStand)
      || partnersAsPrinted.map(PersonReference.mayStand) ?? false
      || fields.contains { PersonReference.mayStand(in: $0.text) }
  }
}

extension Paper {
  /// The same for the leads of groupings and of overview tables; its actions stay.
  public mutating func changeOwnerCells(_ change: (OwnerCell, String) -> String) {
    for (axis, grouping) in groupings.enumerated() {
      for (index, member) in grouping.members.enumerated() {
        groupings[axis].members[index].lead = member.lead.map { change(.member(axis, index), $0) }
      }
    }
    for (table, tally) in tallies.enumerated() {
      for (index, row) in tally.rows.enumerated() {
        tallies[table].rows[index].lead = row.lead.map { change(.tally(table, index), $0) }
      }
    }
  }
}

extension StringProtocol {
  fileprivate var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
