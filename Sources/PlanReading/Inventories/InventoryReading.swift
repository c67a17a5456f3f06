public import PlanModel

/// What was read of emissions in one document.
public struct InventoryReading: Sendable {
  /// One inventory and whose it is, as the document names the council.
  public struct Entry: Hashable, Sendable {
    /// As printed; nil where the document has no such column.
    public var councilCode: String?
    public var councilName: String?
    public var inventory: Inventory
  }

  /// A text that was not understood, with its place.
  public struct Leftover: Hashable, Sendable {
    public var text: String
    /// The heading of its column, where it stood in one.
    public var heading: String?
    public var source: Source
  }

  /// In the order of the document.
  public var entries: [Entry] = []
  /// Cells and texts that are no part of an inventory.
  ///
  /// Below one another in a column that nobody asked for, the same text is listed once.
  public var leftovers: [Leftover] = []
  /// Numbers that can't be read, units that are not said, what was guessed; with line and cell.
  public var findings: [Finding] = []

  public init() {}

  public var inventories: [Inventory] { entries.map(\.inventory) }
}
