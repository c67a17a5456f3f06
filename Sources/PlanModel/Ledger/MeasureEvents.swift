public import Foundation

/// What is measured of a council beside its actions, as one paper, file or person gives it.
///
/// It belongs to a council and not to a plan: its emissions and its money go on when a plan ends.
public struct MeasuresRecorded: Hashable, Codable, Sendable {
  /// The council's slug.
  public var council: String
  public var measures: PlanMeasures

  public init(council: String, measures: PlanMeasures) {
    self.council = council
    self.measures = measures
  }
}

/// A record of measures is taken back, all of it.
public struct MeasuresWithdrawn: Hashable, Codable, Sendable {
  /// Where it was made.
  public var record: Position

  public init(record: Position) { self.record = record }
}

/// A record of measures may be seen by everybody from now on.
public struct MeasuresPublished: Hashable, Codable, Sendable {
  /// Where it was made.
  public var record: Position

  public init(record: Position) { self.record = record }
}

/// A record of measures that stands, with who made it and when.
public struct MeasuresRecord: Hashable, Sendable {
  /// Where it was made; a withdrawal names it.
  public var position: Position
  public var said: MeasuresRecorded
  public var isPublished: Bool
  public var actor: ActorID
  public var recorded: Date

  public init(
    position: Position, said: MeasuresRecorded, isPublished: Bool, actor: ActorID, recorded: Date
  ) {
    self.position = position
    self.said = said
    self.isPublished = isPublished
    self.actor = actor
    self.recorded = recorded
  }
}
