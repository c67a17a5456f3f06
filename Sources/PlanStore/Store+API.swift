public import PlanModel

extension Store {
  /// Opens a register, and makes the file where there is none.
  ///
  /// `salt` gives sixteen fresh bytes for each payload; a seeded one is only for making the same
  /// made-up ledger twice.
  public static func open(
    path: String, salt: @escaping @Sendable () -> [UInt8] = Store.randomSalt
  ) throws -> Store { throw NotYet() }

  /// A register that is gone when the program ends.
  public static func inMemory(
    salt: @escaping @Sendable () -> [UInt8] = Store.randomSalt
  ) throws -> Store { throw NotYet() }

  /// Sixteen bytes from the system's generator.
  @Sendable public static func randomSalt() -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }
}

extension Store {
  /// What importing these papers would do; nothing is kept.
  public func previewImport(
    _ papers: [ImportedPaper], options: ImportOptions = ImportOptions()
  ) throws -> ImportPreview { throw NotYet() }

  /// Imports papers, all or none, in one transaction.
  ///
  /// Throws `ConfirmationNeeded`, with the preview, where a period that is kept would change and
  /// `options.confirmed` does not say that this was seen.
  public func importPapers(
    _ papers: [ImportedPaper], options: ImportOptions = ImportOptions(), stamp: Stamp
  ) throws -> ImportOutcome { throw NotYet() }
}

extension Store {
  /// Lets everybody see periods and editions of a plan; all drafts where none are named.
  @discardableResult
  public func publish(
    _ timepoints: [Effective]? = nil, of plan: String, stamp: Stamp
  ) throws -> LedgerHead { throw NotYet() }

  /// Takes a published period or edition back.
  @discardableResult
  public func withdraw(_ timepoint: Effective, of plan: String, stamp: Stamp) throws -> LedgerHead {
    throw NotYet()
  }

  /// Closes a period: from now on it shows what the ledger held at this moment.
  @discardableResult
  public func close(_ period: Effective, of plan: String, stamp: Stamp) throws -> LedgerHead {
    throw NotYet()
  }

  /// Issues a closed period again with the corrections made since, marked as reissued.
  @discardableResult
  public func reissue(_ period: Effective, of plan: String, stamp: Stamp) throws -> LedgerHead {
    throw NotYet()
  }

  /// Keeps ratings and stages that an officer keyed in, by action id, for a period.
  @discardableResult
  public func rate(
    _ ratings: [String: ActionRated], in period: Effective, of plan: String, stamp: Stamp
  ) throws -> LedgerHead { throw NotYet() }

  /// Keeps an archived paper from the public ("Schedule 12A").
  @discardableResult
  public func exempt(document sha256: String, stamp: Stamp) throws -> LedgerHead { throw NotYet() }
}
