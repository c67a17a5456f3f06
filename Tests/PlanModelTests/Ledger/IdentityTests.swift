import PlanModel
import Testing

@Suite struct IdentityTests {
  private func action(
    _ ref: String?, _ text: String, section: String? = nil, group: String? = nil,
    list: String? = nil
  ) -> Action {
    var action = Action(key: ref ?? text, ref: ref, text: text)
    action.section = section
    action.group = group
    action.list = list
    return action
  }

  private func match(_ printed: [Action], _ known: [Action]) -> [Identity.Match] {
    Identity.match(
      printed,
      against: known.enumerated().map { Identity.Known(id: "k\($0.offset + 1)", $0.element) })
  }

  private let bus = "Run electric buses on the Larkfield and Stow routes"
  private let tree = "Plant two thousand trees beside county roads"
  private let home = "Insulate the council's own homes in Ashby Vale"

  @Test func `the same list, ref and wording is the same action`() {
    #expect(
      match([action("T2", tree), action("T1", bus)], [action("T1", bus), action("T2", tree)])
        == [.same("k2"), .same("k1")])
  }

  @Test func `a slip, a trailing clause and a changed word or two are the same wording`() {
    let known = [action("T1", bus), action("T2", tree), action("H1", home)]
    let edited = [
      "Run electirc buses on the Larkfield and Stow routes",
      bus + " and report on their use to the cabinet every quarter of the year",
      "Run electric minibuses on the Larkfield and Stow routes",
      "Run electric buses on the Larkfield, Stow and Penn routes",
    ]
    for text in edited { #expect(match([action("T1", text)], known) == [.same("k1")]) }
  }

  @Test func `actions that share boilerplate only are different`() {
    let known = ["cycling", "walking", "freight", "parking", "schools", "rail"].enumerated().map {
      action(
        "T\($0.offset + 1)", "Develop a delivery plan for \($0.element) with our partners by 2026")
    }
    let other = action("T1", "Develop a delivery plan for hydrogen with our partners by 2026")
    guard case .doubtful(let doubt) = match([other], known)[0] else {
      Issue.record("linked by boilerplate")
      return
    }
    #expect(doubt.candidates == ["k1"])
    let noRef = action(nil, "Develop a delivery plan for hydrogen with our partners by 2026")
    #expect(match([noRef], known) == [.new])
  }

  @Test func `without a ref the same wording in the same group is the same action`() {
    let known = [action(nil, bus, section: "Travel"), action(nil, bus, section: "Depots")]
    #expect(
      match([action(nil, bus, section: "Depots"), action(nil, bus, section: "Travel")], known)
        == [.same("k2"), .same("k1")])
    #expect(match([action(nil, bus, section: "Homes")], known) == [.new])
  }

  @Test func `a ref with quite another wording links nothing`() {
    #expect(
      match([action("T1", home)], [action("T1", bus)])
        == [.doubtful(IdentityDoubt(why: .refWithOtherWording, candidates: ["k1"]))])
  }

  @Test func `a ref that points one way and a wording that points another link nothing`() {
    #expect(
      match([action("T1", tree), action("T2", bus)], [action("T1", bus), action("T2", tree)])
        == [
          .doubtful(IdentityDoubt(why: .refAndWordingDisagree, candidates: ["k1", "k2"])),
          .doubtful(IdentityDoubt(why: .refAndWordingDisagree, candidates: ["k2", "k1"])),
        ])
  }

  @Test func `a new ref that nobody bore leaves the wording to speak`() {
    #expect(match([action("TR-01", bus)], [action("T1", bus)]) == [.same("k1")])
  }

  @Test func `a ref that is printed twice goes by its wording`() {
    let known = [action("R3", bus), action("R3", tree), action("R4", home)]
    #expect(
      match([action("R3", tree), action("R3", bus), action("R4", home)], known)
        == [.same("k2"), .same("k1"), .same("k3")])
  }

  @Test func `numbers that start again in each group go by group`() {
    let known = ["Travel", "Homes", "Energy"].flatMap { section in
      [
        action("1", "Report progress to the " + section + " board", section: section),
        action("2", "Find money for " + section, section: section),
      ]
    }
    let printed = Array(known.reversed()) + [action("3", tree, section: "Travel")]
    #expect(
      match(printed, known)
        == [.same("k6"), .same("k5"), .same("k4"), .same("k3"), .same("k2"), .same("k1"), .new])
  }

  @Test func `the same ref on another list is another action`() {
    #expect(
      match([action("1", tree, list: "long list")], [action("1", bus, list: "priority")]) == [.new])
  }

  @Test func `no known action is given twice`() {
    #expect(
      match([action("T1", bus), action("T1", bus)], [action("T1", bus)]).count { $0 == .same("k1") }
        == 1)
  }

  @Test func `an earlier wording is known too`() {
    let known = Identity.Known(id: "k1", refs: ["T1"], wordings: [home, bus])
    #expect(Identity.match([action("T1", bus)], against: [known]) == [.same("k1")])
  }
}

@Suite struct IdentityOfManyTests {
  @Test(.timeLimit(.minutes(1)), arguments: [nil, "R1"])
  func `ten thousand actions alike pair off in order`(ref: String?) {
    let printed = (0..<10_000).map { number in
      var action = Action(key: "line:\(number)", text: "Work with partners on less carbon")
      action.ref = ref
      return action
    }
    let known = printed.enumerated().map { Identity.Known(id: "p-\($0)", $1) }
    let matches = Identity.match(printed, against: known)
    #expect(matches == known.map { .same($0.id) })
  }
}
