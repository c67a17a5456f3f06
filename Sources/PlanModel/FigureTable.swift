/// A table of figures that a paper prints beside its actions: money, tonnes, counts with their shares.
public struct FigureTable: Hashable, Codable, Sendable {
  public struct Row: Hashable, Codable, Sendable {
    /// As printed, one for each heading; empty where nothing is printed.
    public var cells: [String]
    public var source: Source

    public init(cells: [String], source: Source = Source()) {
      self.cells = cells
      self.source = source
    }
  }

  public var headings: [String]
  public var rows: [Row]
  /// Whether it counts actions, and was read as an overview or a key too.
  public var isOverview: Bool

  public init(headings: [String], rows: [Row], isOverview: Bool = false) {
    self.headings = headings
    self.rows = rows
    self.isOverview = isOverview
  }
}
