import PlanModel
import Testing

struct MovementTests {
  @Test(arguments: [
    (Rating.atRisk, Rating.onTrack, Movement.better), (.offTrack, .atRisk, .better),
    (.onTrack, .offTrack, .worse), (.atRisk, .atRisk, .same),
  ])
  func `a rating moves towards on track or away from it`(before: Rating, now: Rating, way: Movement)
  {
    #expect(Movement.between(before, now) == way)
  }

  @Test(arguments: [Rating.notDue, .notRated, .notGiven])
  func `a rating that is no verdict has no direction`(rating: Rating) {
    #expect(Movement.between(rating, .onTrack) == .unknown)
    #expect(Movement.between(.onTrack, rating) == .unknown)
    #expect(Movement.between(rating, rating) == .unknown)
  }

  @Test func `a rating that is not known in one period has no direction`() {
    #expect(Movement.between(Rating?.none, .onTrack) == .unknown)
    #expect(Movement.between(Rating.onTrack, nil) == .unknown)
  }

  @Test(arguments: [
    (Stage.discovery, Stage.delivery, Movement.better), (.delivery, .complete, .better),
    (.delivery, .design, .worse), (.onHold, .onHold, .same),
  ])
  func `a stage moves along the way or back`(before: Stage, now: Stage, way: Movement) {
    #expect(Movement.between(before, now) == way)
  }

  @Test(arguments: [Stage.closed, .onHold, .businessAsUsual])
  func `a stage that is off the way has no direction`(stage: Stage) {
    #expect(Movement.between(.design, stage) == .unknown)
    #expect(Movement.between(stage, .design) == .unknown)
  }

  @Test func `an action is over when it is complete or closed`() {
    #expect(Stage.allCases.filter(\.isEnded) == [.complete, .closed])
  }
}
