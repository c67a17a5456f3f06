import PlanModel
import Testing

struct EditDistanceTests {
  @Test(arguments: [
    ("complete", "complete", 0), ("complete", "competed", 2), ("close", "closed", 1), ("", "ab", 2),
    ("kills", "skills", 1), ("abc", "cba", 2),
  ])
  func `the distance counts letters put in, taken out or changed`(
    one: String, other: String, distance: Int
  ) {
    #expect(EditDistance.between(one, other, atMost: 3) == distance)
    #expect(EditDistance.between(other, one, atMost: 3) == distance)
  }

  @Test func `a distance over the limit is not told`() {
    #expect(EditDistance.between("transport", "buildings", atMost: 2) == nil)
    #expect(EditDistance.between("a", "abcd", atMost: 2) == nil)
  }
}
