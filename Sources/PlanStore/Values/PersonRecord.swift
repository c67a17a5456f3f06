public import Foundation
public import PlanModel

/// A person whom papers name, as officers may see them; kept beside the ledger.
public struct PersonRecord: Hashable, Sendable {
  public var id: PersonID
  /// The slug of the council whose papers name them.
  public var council: String
  /// Nil where only a contact detail was printed, and once it was erased.
  public var name: String?
  /// Email addresses and telephone numbers as printed; never public.
  public var contacts: [String]
  public var recorded: Date
  /// Where their erasure is recorded.
  public var erased: Position?

  public init(
    id: PersonID, council: String, name: String?, contacts: [String], recorded: Date,
    erased: Position? = nil
  ) {
    self.id = id
    self.council = council
    self.name = name
    self.contacts = contacts
    self.recorded = recorded
    self.erased = erased
  }
}
