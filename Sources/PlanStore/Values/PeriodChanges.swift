public import PlanModel

/// What moved in a plan from one period or edition to another.
public struct PeriodChanges: Hashable, Sendable {
  /// An action that moved, with both readings.
  public struct Moved: Hashable, Sendable {
    public var id: String
    public var ref: String?
    public var name: String
    public var ratingBefore: RatingReading
    public var rating: RatingReading
    public var ratingMovement: Movement
    public var stageBefore: StageReading
    public var stage: StageReading
    public var stageMovement: Movement

    public init(
      id: String, ref: String?, name: String, ratingBefore: RatingReading, rating: RatingReading,
      ratingMovement: Movement, stageBefore: StageReading, stage: StageReading,
      stageMovement: Movement
    ) {
      self.id = id
      self.ref = ref
      self.name = name
      self.ratingBefore = ratingBefore
      self.rating = rating
      self.ratingMovement = ratingMovement
      self.stageBefore = stageBefore
      self.stage = stage
      self.stageMovement = stageMovement
    }
  }

  /// An action whose date or words differ.
  public struct Changed: Hashable, Sendable {
    public var id: String
    public var ref: String?
    public var name: String
    public var before: String?
    public var after: String?

    public init(id: String, ref: String?, name: String, before: String?, after: String?) {
      self.id = id
      self.ref = ref
      self.name = name
      self.before = before
      self.after = after
    }
  }

  public var from: Effective
  public var to: Effective
  public var new: [ActionListing]
  public var vanished: [ActionListing]
  /// Its rating or stage differs.
  public var moved: [Moved]
  /// To be done later than it was.
  public var slipped: [Changed]
  /// To be done earlier, or dated where it was not.
  public var redated: [Changed]
  public var reworded: [Changed]
  /// In both, and none of the above.
  public var unchanged: Int

  public init(
    from: Effective, to: Effective, new: [ActionListing], vanished: [ActionListing],
    moved: [Moved], slipped: [Changed], redated: [Changed], reworded: [Changed], unchanged: Int
  ) {
    self.from = from
    self.to = to
    self.new = new
    self.vanished = vanished
    self.moved = moved
    self.slipped = slipped
    self.redated = redated
    self.reworded = reworded
    self.unchanged = unchanged
  }
}
