public import PlanModel

/// Somebody else appended in between; read again and decide anew.
public struct PositionMoved: Error, Equatable, CustomStringConvertible {
  public var expected: Position
  public var actual: Position

  public var description: String {
    "The ledger has moved on from position \(expected) to \(actual)."
  }
}

/// The register did not come up to a position in the time that was given.
public struct RegisterBehind: Error, Equatable, CustomStringConvertible {
  public var expected: Position
  public var actual: Position

  public var description: String {
    "The register stands at \(actual) and has not come up to \(expected)."
  }
}

/// What was to be appended does not fit what the ledger holds; nothing was.
public struct EventRefused: Error, Equatable, CustomStringConvertible {
  public enum Why: Equatable, Sendable {
    case noCouncil(String)
    case noPlan(String)
    case planExists(String)
    case noAction(String)
    case noPeriod(String)
    case notStated(field: String)
    case periodClosed(String)
    case periodNotClosed(String)
    case alreadyPublished(String)
    case notPublished(String)
    case alreadyIssued(String)
    case noDocument(String)
    case noPayload(Position)
    case noWaiver(Position)
    case noPerson(PersonID)
    case noAnswer(Position)
    case noMeasures(Position)
    case alreadyAccepted
    case succession(InvalidSuccession)
    /// The council gave way to others on a day that comes before what is said of it.
    case councilSucceeded(name: String, PartialDate)
    /// The slugs on the way round, the first one again at the end.
    case councilSucceedsItself([String])
    case noCouncilSuccession(Position)
    /// Actions are given to a council that does not come after theirs.
    case noSuccessor(String)
    case noTheme(String)
    /// A key that several actions bear.
    case severalActions(key: String)
    case planNameTaken(String)
    /// Erasures are made by `redact` only, and a declaration is never erased.
    case notByThisWay
  }

  public var why: Why

  public var description: String {
    switch why {
    case .noCouncil(let slug): "There is no council “\(slug)”."
    case .noPlan(let slug): "There is no plan “\(slug)”."
    case .planExists(let slug): "There is a plan “\(slug)” already."
    case .noAction(let id): "There is no action “\(id)” in this plan."
    case .noPeriod(let label): "The plan has no period or edition “\(label)”."
    case .notStated(let field): "The event does not say its \(field)."
    case .periodClosed(let label): "“\(label)” is closed."
    case .periodNotClosed(let label): "“\(label)” is not closed."
    case .alreadyPublished(let label): "“\(label)” is published already."
    case .notPublished(let label): "“\(label)” is not published."
    case .alreadyIssued(let label): "These very bytes are kept as issued for “\(label)” already."
    case .noDocument(let sha): "There is no document \(sha)."
    case .noPayload(let position): "Event \(position) has no payload to erase."
    case .noWaiver(let position): "There is no waiver that was granted at \(position)."
    case .noAnswer(let position): "Nothing was said of a succession at \(position)."
    case .noMeasures(let position): "Nothing that is measured was recorded at \(position)."
    case .alreadyAccepted: "That was accepted before."
    case .succession(let why): why.description
    case .councilSucceeded(let name, let day):
      "\(name) gave way to its successors on \(day); what is kept of it is an archive."
    case .councilSucceedsItself(let slugs):
      "A council cannot come after itself: \(slugs.joined(separator: " → "))."
    case .noCouncilSuccession(let position):
      "At \(position) nothing stands that says this of a council and its successors."
    case .noSuccessor(let name): "“\(name)” is not among the successors."
    case .noTheme(let name): "None of the actions that can go on stands under “\(name)”."
    case .severalActions(let key): "Several actions bear “\(key)”; name each by its id."
    case .planNameTaken(let name): "The successor has a plan “\(name)” already."
    case .noPerson(let id): "There is no record of a person \(id), or it was erased."
    case .notByThisWay: "An erasure is made by redact only, and a declaration is never erased."
    }
  }
}

/// The file is no register, or one that this program can't read.
public struct UnreadableStore: Error, Equatable, CustomStringConvertible {
  public enum Why: Equatable, Sendable {
    case notARegister
    case newerVersion
    case unknownEvent(type: String, at: Position)
    case damaged(Position)
    case unsound
    case noFile
    case exists
  }

  public var path: String?
  public var why: Why

  public var description: String {
    let file = path ?? "The register"
    return switch why {
    case .notARegister: "\(file) is no Waymark register."
    case .newerVersion: "\(file) was written by a newer Waymark."
    case .unknownEvent(let type, let position):
      "\(file) holds an event “\(type)” at \(position) that this Waymark does not know."
    case .damaged(let position): "\(file): the event at \(position) can't be read."
    case .unsound: "\(file) does not pass verification."
    case .noFile: "There is no file \(file)."
    case .exists: "There is a file \(file) already."
    }
  }
}

/// No paper and no option says whose plan it is.
public struct CouncilNotStated: Error, Equatable, CustomStringConvertible {
  public var document: String

  public var description: String {
    "\(document) does not say which council it is of; name it with --council."
  }
}

/// It is not clear which plan a paper belongs to.
public struct PlanNotClear: Error, Equatable, CustomStringConvertible {
  public var document: String
  public var council: String
  /// The names of the council's plans.
  public var candidates: [String]

  public var description: String {
    let names = candidates.map { "“\($0)”" }.joined(separator: ", ")
    return "\(document) does not say which plan of \(council) it is of; "
      + "name it with --plan. There are: \(names)."
  }
}

/// A paper holds updates and does not say of which period.
public struct PeriodNotStated: Error, Equatable, CustomStringConvertible {
  public var document: String

  public var description: String {
    "\(document) holds updates and does not say of which period; name it with --period."
  }
}

/// A paper that was to be imported holds no action.
public struct NoActionsFound: Error, Equatable, CustomStringConvertible {
  public var document: String

  public var description: String { "No actions were found in \(document)." }
}

/// The papers change what is kept of a period; whoever imports them is to see it first.
public struct ConfirmationNeeded: Error, Equatable, CustomStringConvertible {
  public var preview: ImportPreview

  public var description: String {
    let names = preview.papers.filter(\.needsConfirmation).map(\.document.name)
    return "\(names.joined(separator: ", ")): a period that is kept already would change; "
      + "confirm it with --yes."
  }
}
