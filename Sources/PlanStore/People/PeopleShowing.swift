import GRDB
import PlanModel

/// Puts people's names back into what the ledger holds, for one reader; never their contact details.
///
/// A class because it remembers whom it looked up while one query runs; it does not outlive that.
final class PeopleShowing {
  private let db: Database
  private let pending: (PersonID) -> String??
  private var names: [PersonID: String?] = [:]

  /// `pending` knows of people who are not written yet.
  init(_ db: Database, pending: @escaping (PersonID) -> String?? = { _ in .none }) {
    self.db = db
    self.pending = pending
  }

  /// What stands where a record was erased.
  static let removed = "removed"
  /// What stands where a contact detail without a name was printed.
  static let nameless = "contact details kept apart"

  func shown(_ text: String) throws -> String {
    guard PersonReference.mayStand(in: text) else { return text }
    for case .reference(let id) in PersonReference.parts(of: text) where names[id] == nil {
      names[id] = .some(try name(of: id))
    }
    return PersonReference.replaced(in: text) { names[$0] ?? nil }
  }

  private func name(of id: PersonID) throws -> String? {
    if let pending = pending(id) { return pending ?? Self.nameless }
    let row = try Row.fetchOne(
      db, sql: "SELECT name, erased FROM person WHERE id = ?", arguments: [id.description])
    guard let row else { return nil }
    if row[1] as Int? != nil { return Self.removed }
    return row[0] as String? ?? Self.nameless
  }

  func shown(_ action: Action) throws -> Action {
    guard action.refersToPeople else { return action }
    var action = action
    var failure: (any Error)?
    action.changeReferences { text in
      do { return try shown(text) } catch {
        failure = error
        return text
      }
    }
    if let failure { throw failure }
    return action
  }

  func shown(_ paper: Paper) throws -> Paper {
    var paper = paper
    for (index, finding) in paper.findings.enumerated() {
      paper.findings[index].message = try shown(finding.message)
    }
    paper.groupings = try paper.groupings.map(shown)
    for (table, tally) in paper.tallies.enumerated() {
      for (index, row) in tally.rows.enumerated() {
        paper.tallies[table].rows[index].lead = try row.lead.map { try shown($0) }
      }
    }
    return paper
  }

  func shown(_ grouping: Grouping) throws -> Grouping {
    var grouping = grouping
    for (index, member) in grouping.members.enumerated() {
      grouping.members[index].lead = try member.lead.map { try shown($0) }
    }
    return grouping
  }

  func shown(_ change: FieldChange) throws -> FieldChange {
    FieldChange(
      field: change.field, before: try change.before.map { try shown($0) },
      after: try change.after.map { try shown($0) })
  }

  func shown(_ listing: ActionListing) throws -> ActionListing {
    guard listing.leads.contains(where: PersonReference.mayStand) else { return listing }
    var listing = listing
    listing.leads = try listing.leads.map { try shown($0) }
    return listing
  }
}
