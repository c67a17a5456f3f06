import PlanModel
import Testing

struct LookalikesTests {
  @Test(arguments: [
    ("Т1", "T1"), ("Н2", "H2"), ("ТВС", "TBC"), ("С8", "C8"), ("Α4", "A4"), ("Ѕ", "S"),
  ])
  func `letters that look Latin become Latin`(text: String, latin: String) {
    #expect(Lookalikes.occur(in: text))
    #expect(Lookalikes.latin(text) == latin)
  }

  @Test(arguments: ["T1", "café", "naïve £5 – “quoted”", "", "Ж", "日本"])
  func `other letters are left as they are`(text: String) {
    #expect(!Lookalikes.occur(in: text))
    #expect(Lookalikes.latin(text) == text)
  }
}
