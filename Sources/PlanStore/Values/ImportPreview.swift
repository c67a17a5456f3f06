public import Foundation
public import PlanModel

/// A paper as it was read, and the bytes it was read from.
public struct ImportedPaper: Hashable, Sendable {
  public var paper: Paper
  /// Archived under their SHA-256, as they are.
  public var bytes: Data

  public init(paper: Paper, bytes: Data) {
    self.paper = paper
    self.bytes = bytes
  }
}

/// What whoever imports papers says about them; it overrides what the papers say.
public struct ImportOptions: Hashable, Sendable {
  public var council: String?
  /// The programme; printed plans then stay in each action's `plan`.
  public var plan: String?
  public var edition: String?
  public var period: Period?
  /// Whether what comes in is published at once.
  public var publish: Bool
  /// Whether changes to a period that is kept already were seen and agreed to.
  public var confirmed: Bool
  /// Links that an officer accepted: the id of the known action, by the document's SHA-256 and key.
  public var links: [String: [String: String]]

  public init(
    council: String? = nil, plan: String? = nil, edition: String? = nil, period: Period? = nil,
    publish: Bool = false, confirmed: Bool = false, links: [String: [String: String]] = [:]
  ) {
    self.council = council
    self.plan = plan
    self.edition = edition
    self.period = period
    self.publish = publish
    self.confirmed = confirmed
    self.links = links
  }
}

/// What an import would do, to look at before it is done.
public struct ImportPreview: Hashable, Sendable {
  /// One entry for each paper and plan in it, in the order given.
  public var papers: [PaperPreview]

  public init(papers: [PaperPreview]) { self.papers = papers }

  public var needsConfirmation: Bool { papers.contains(where: \.needsConfirmation) }
  /// Whether every paper was read before and nothing differs.
  public var changesNothing: Bool { papers.allSatisfy(\.isAlreadyRead) }
}

/// What importing one paper into one plan would do.
public struct PaperPreview: Hashable, Sendable {
  public var document: DocumentName
  public var council: String
  public var plan: PlanName
  /// Whether the plan would be the first to bear its name.
  public var planIsNew: Bool
  public var edition: String?
  /// The period or edition that it speaks of.
  public var effective: Effective
  /// Actions not known before.
  public var new: [PreviewedAction]
  /// Actions known before, whose report for this period or edition is new or differs.
  public var changed: [PreviewedAction]
  /// Known actions of which it says what was known already.
  public var unchanged: Int
  /// Actions that stood in the paper before this one, or in this period, and don't stand in this one.
  public var vanished: [PreviewedAction]
  /// Actions that come in as new because ref and wording disagree.
  public var doubtful: [DoubtfulAction]
  /// The same bytes were read before, to the same effect.
  public var isAlreadyRead: Bool
  /// Another paper of this plan and period is kept, or this one was read otherwise before.
  public var needsConfirmation: Bool
  /// The same bytes were read before, to another effect: a correction of the reading.
  public var isCorrection: Bool
  /// The period is closed: the change will show only in a reissue.
  public var isClosed: Bool

  public init(
    document: DocumentName, council: String, plan: PlanName, planIsNew: Bool, edition: String?,
    effective: Effective, new: [PreviewedAction] = [], changed: [PreviewedAction] = [],
    unchanged: Int = 0, vanished: [PreviewedAction] = [], doubtful: [DoubtfulAction] = [],
    isAlreadyRead: Bool = false, needsConfirmation: Bool = false, isCorrection: Bool = false,
    isClosed: Bool = false
  ) {
    self.document = document
    self.council = council
    self.plan = plan
    self.planIsNew = planIsNew
    self.edition = edition
    self.effective = effective
    self.new = new
    self.changed = changed
    self.unchanged = unchanged
    self.vanished = vanished
    self.doubtful = doubtful
    self.isAlreadyRead = isAlreadyRead
    self.needsConfirmation = needsConfirmation
    self.isCorrection = isCorrection
    self.isClosed = isClosed
  }
}

/// An action that an import would add, change or miss.
public struct PreviewedAction: Hashable, Sendable {
  /// As it is, or would be, known for life.
  public var id: String
  public var ref: String?
  public var name: String
  /// Against what was known before of the same period, else of the period before.
  public var changes: [FieldChange]

  public init(id: String, ref: String?, name: String, changes: [FieldChange] = []) {
    self.id = id
    self.ref = ref
    self.name = name
    self.changes = changes
  }
}

/// An action whose identity is in doubt, with the known ones that it might be.
public struct DoubtfulAction: Hashable, Sendable {
  /// Its key in the document.
  public var key: String
  public var id: String
  public var name: String
  public var doubt: IdentityDoubt

  public init(key: String, id: String, name: String, doubt: IdentityDoubt) {
    self.key = key
    self.id = id
    self.name = name
    self.doubt = doubt
  }
}

/// What an import did.
public struct ImportOutcome: Hashable, Sendable {
  public var preview: ImportPreview
  /// The head afterwards.
  public var head: LedgerHead
  /// How many events were appended; none where every paper was read before.
  public var events: Int

  public init(preview: ImportPreview, head: LedgerHead, events: Int) {
    self.preview = preview
    self.head = head
    self.events = events
  }
}
