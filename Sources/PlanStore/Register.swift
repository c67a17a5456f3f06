public import PlanModel

/// What the ledger adds up to, ready to query, as its audience may see it.
///
/// For `.everyone` each query takes published periods and editions only, in the SQL itself.
public struct Register: Sendable {
  let store: Store
  public let audience: Audience
}

struct NotYet: Error {}

extension Register {
  /// Where the ledger stands; pages are cached by it.
  public func position() throws -> Position { throw NotYet() }

  /// The councils, by name.
  public func councils() throws -> [CouncilSummary] { throw NotYet() }

  /// The plans of a council, by its slug, or of all; by council and name.
  public func plans(of council: String? = nil) throws -> [PlanListing] { throw NotYet() }

  /// The plans that someone may mean: by slug, else by name, else by the words in the name; and of
  /// that council only, by slug, name or words, where one is named.
  ///
  /// More than one where it is not clear, none where none fits.
  public func plans(named name: String?, council: String? = nil) throws -> [PlanListing] {
    throw NotYet()
  }

  /// A plan by its slug; nil where there is none that the audience may see.
  public func plan(_ slug: String) throws -> PlanSummary? { throw NotYet() }

  /// A page of actions, in printed order, or best match first where words are asked for.
  public func actions(matching query: ActionQuery) throws -> ActionPage { throw NotYet() }

  /// A plan's actions counted by an axis and a scale, in a period or edition or as things stand now.
  public func tally(
    of plan: String, by axis: Axis, scale: CrossTally.Scale, effective: Effective? = nil
  ) throws -> CrossTally? { throw NotYet() }

  /// All of one action, by its permanent id; nil where there is none that the audience may see.
  public func action(_ id: String) throws -> ActionRecord? { throw NotYet() }

  /// What moved in a plan between two of its periods or editions; nil where it has not both.
  public func changes(
    in plan: String, from: Effective, to: Effective
  ) throws -> PeriodChanges? { throw NotYet() }

  /// The papers that were read, newest first, all or of one plan.
  public func documents(of plan: String? = nil) throws -> [DocumentSummary] { throw NotYet() }

  /// An archived paper by its SHA-256; nil where there is none that the audience may see.
  public func document(_ sha256: String) throws -> ArchivedDocument? { throw NotYet() }

  /// All of a paper as it was read into a plan, its actions included; for officers only.
  ///
  /// `plan` is needed where the paper was read into several.
  public func paper(_ sha256: String, plan: String? = nil) throws -> Paper? { throw NotYet() }

  /// Every action of a plan, or of all, with everything known of it, plan by plan.
  public func exportActions(
    of plan: String? = nil, _ body: (ExportedAction) throws -> Void
  ) throws { throw NotYet() }

  /// What was said of every action in every period, plan by plan.
  public func exportUpdates(
    of plan: String? = nil, _ body: (ExportedUpdate) throws -> Void
  ) throws { throw NotYet() }
}
