import Testing

struct GoldenTests {
  @Test func `spaces, bullets, tags, punctuation and case do not change a hash`() {
    let hash = Golden.hash("plantawood2030")
    #expect(hash.count == 16)
    #expect(Golden.hash("• Plant <b>a</b> wood, 2030!") == hash)
    #expect(Golden.hash("Plant a wood") != hash)
  }

  @Test func `a letter with its accent apart has the hash of the letter with its accent`() {
    #expect(Golden.hash("Cafe\u{301}") == Golden.hash("CAFÉ"))
  }
}
