import GRDB
import PlanModel

/// Puts references in the place of people, in papers that are about to be kept.
///
/// Within a council the same name is the same person. A paper that is read again keeps the references
/// that it had where its words around them are the same, so that somebody who was erased stays so.
struct PeopleReferring {
  private struct Found {
    var id: PersonID
    var contacts: [String]
  }

  private struct CellKey: Hashable {
    var text: String
    var kind: PeopleSpotter.Cell
  }

  private let db: Database
  private let makeID: () -> PersonID
  private var known: [String: [String: Found]] = [:]
  private var parts: [CellKey: [PeopleSpotter.Part]] = [:]
  /// Whom the paper at hand names, by what it prints of them.
  private var named: [String: PersonID] = [:]
  /// Records that are new or have a further contact detail, by id.
  private var changed: [PersonID: PersonRow] = [:]

  private struct PersonRow {
    var council: String
    var name: String?
    var folded: String
    var contacts: [String]
  }

  init(_ db: Database, salt: @escaping @Sendable () -> [UInt8]) {
    self.db = db
    makeID = { PersonID(bytes: salt()) }
  }

  /// The paper with references; `before` is what the plan holds of it already.
  mutating func refer(
    _ paper: Paper, council: String, before: PlanState.Reading?, in state: PlanState
  ) throws -> Paper {
    var people = try known[council] ?? load(council)
    defer { known[council] = people }
    var paper = paper
    var held: [OwnerCell: String] = [:]
    if var read = before?.read?.paper {
      read.changeOwnerCells {
        held[$0] = $1; return $1
      }
    }
    named = [:]
    var headings: [String: Bool] = [:]
    func isHeading(of heading: String, _ known: inout [String: Bool]) -> Bool {
      if let isKnown = known[heading] { return isKnown }
      let isOwners = OwnerCell.isHeading(heading)
      known[heading] = isOwners
      return isOwners
    }
    paper.changeOwnerCells { refer($1, $0, held[$0], council, &people) }
    var saidBefore: [String: Action] = [:]
    if let before {
      for id in before.read?.actions ?? [] {
        guard let said = state.actions[id]?.said(in: before.effective, by: before.document),
          said.refersToPeople
        else { continue }
        saidBefore[said.key] = said
      }
    }
    for index in paper.actions.indices {
      let said = saidBefore[paper.actions[index].key].map(Self.cells) ?? [:]
      paper.actions[index].changeOwnerCells(isOwners: { isHeading(of: $0, &headings) }) {
        refer($1, $0, said[$0], council, &people)
      }
    }
    // What the reader remarked may quote such a cell.
    for (name, id) in named.sorted(by: { ($1.key.count, $0.key) < ($0.key.count, $1.key) }) {
      for index in paper.findings.indices where paper.findings[index].message.contains(name) {
        paper.findings[index].message.replace(name, with: PersonReference.text(of: id))
      }
    }
    return paper
  }

  /// Every cell of an action that may hold a reference.
  private static func cells(_ action: Action) -> [OwnerCell: String] {
    var cells: [OwnerCell: String] = [:]
    cells[.leads] = action.leads.joined(separator: "\n")
    cells[.partners] = action.partners.joined(separator: "\n")
    cells[.partnersAsPrinted] = action.partnersAsPrinted
    for (index, field) in action.fields.enumerated() {
      cells[.field(index, .owner)] = field.text
      cells[.field(index, .partner)] = field.text
    }
    return cells
  }

  private mutating func refer(
    _ text: String, _ cell: OwnerCell, _ before: String?, _ council: String,
    _ people: inout [String: Found]
  ) -> String {
    let key = CellKey(text: text, kind: cell.kind)
    let parts = self.parts[key] ?? PeopleSpotter.parts(of: text, in: cell.kind)
    self.parts[key] = parts
    guard parts.contains(where: \.isPerson) else { return text }
    let kept = before.flatMap { Self.references(in: $0, where: parts) } ?? []
    var number = 0
    return parts.map { part in
      guard case .person(let name, let contacts) = part else { return part.text }
      defer { number += 1 }
      let keptID = number < kept.count ? kept[number] : nil
      let id = person(name, contacts, keptID, council, &people)
      for printed in [name].compactMap({ $0 }) + contacts { named[printed] = id }
      return PersonReference.text(of: id)
    }.joined()
  }

  /// The references that stood in a cell, where all else in it is the same.
  private static func references(
    in before: String, where parts: [PeopleSpotter.Part]
  ) -> [PersonID]? {
    let held = PersonReference.parts(of: before)
    guard held.count == parts.count else { return nil }
    var ids: [PersonID] = []
    for (old, new) in zip(held, parts) {
      switch (old, new) {
      case (.text(let old), .text(let new)) where old == new: continue
      case (.reference(let id), .person): ids.append(id)
      default: return nil
      }
    }
    return ids
  }

  private mutating func person(
    _ name: String?, _ contacts: [String], _ kept: PersonID?, _ council: String,
    _ people: inout [String: Found]
  ) -> PersonID {
    let folded = Names.folded(name ?? contacts.joined(separator: " "))
    var found = people[folded]
    if found == nil, let kept, isErased(kept) { return kept }
    let further = contacts.filter { found?.contacts.contains($0) != true }
    if let found, further.isEmpty { return found.id }
    let id = found?.id ?? makeID()
    let all = (found?.contacts ?? []) + further
    found = Found(id: id, contacts: all)
    people[folded] = found
    changed[id] = PersonRow(council: council, name: name, folded: folded, contacts: all)
    return id
  }

  private func isErased(_ id: PersonID) -> Bool {
    let found = try? Bool.fetchOne(
      db, sql: "SELECT erased IS NOT NULL FROM person WHERE id = ?", arguments: [id.description])
    return found ?? false
  }

  private func load(_ council: String) throws -> [String: Found] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT folded, id, contacts FROM person WHERE council = ? AND folded IS NOT NULL",
      arguments: [council])
    return Dictionary(
      rows.map { row in
        (row[0], Found(id: PersonID(row[1] as String), contacts: Contacts.unpack(row[2])))
      }, uniquingKeysWith: { one, _ in one })
  }

  /// Keeps the records of whoever was found, beside the ledger.
  func write(at stamp: Stamp) throws {
    let insert = try db.cachedStatement(
      sql: """
        INSERT INTO person (id, council, name, folded, contacts, recorded) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET contacts = excluded.contacts
        """)
    for (id, row) in changed.sorted(by: { $0.key.description < $1.key.description }) {
      try insert.execute(arguments: [
        id.description, row.council, row.name, row.folded, Contacts.pack(row.contacts),
        Milliseconds.since1970(stamp.time),
      ])
    }
  }

  /// The name of somebody who is not written yet.
  func name(of id: PersonID) -> String?? { changed[id].map(\.name) }
}

/// Contact details as one text in a column, a line for each.
enum Contacts {
  static func pack(_ contacts: [String]) -> String? {
    contacts.isEmpty ? nil : contacts.joined(separator: "\n")
  }

  static func unpack(_ text: String?) -> [String] {
    text?.split(separator: "\n").map(String.init) ?? []
  }
}

extension PeopleSpotter.Part {
  fileprivate var isPerson: Bool {
    if case .person = self { true } else { false }
  }

  fileprivate var text: String {
    if case .text(let text) = self { text } else { "" }
  }
}
