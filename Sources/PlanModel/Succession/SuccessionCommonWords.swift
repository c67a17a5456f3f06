/// Words that tell no action from another, whatever the plan.
enum SuccessionCommonWords {
  /// Left out altogether: words of grammar.
  static let grammar: Set<String> = stems(
    """
    the a an and or of to in on for with by at as is are be been being was were it its they them we \
    our us you your he she this that these those there their from into onto upon over under within \
    without via per than then so such not no nor do does did has have had will would shall should can \
    could may might must if when where which who whom whose what how also any all each every both some \
    more most other another own same very up out off about across after before between during through \
    throughout towards toward including include includes e.g eg etc i.e ie where possible
    """)

  /// Counted less: words that plans of this kind put in every other action.
  static let plan: Set<String> = stems(
    """
    action actions plan plans programme project projects scheme support deliver delivery develop \
    development work working continue continued ongoing explore consider investigate identify review \
    implement implementation ensure provide opportunity opportunities promote encourage enable \
    increase improve reduce reduction use using new existing future potential key help make take \
    carry need needs appropriate partner partners partnership council county district local climate \
    change carbon net zero emission emissions low green sustainable environment environmental area \
    activity activities approach measure measures target year years based relevant wide look find \
    get give keep run set put go start begin hold offer share bring show lead press draw try cut fit \
    finish open move give first two three once twice yearly good better best many well own further
    """)

  private static func stems(_ text: String) -> Set<String> {
    Set(
      text.split(whereSeparator: \.isWhitespace).map {
        String(decoding: SuccessionStem.of(Array($0.utf8)), as: UTF8.self)
      })
  }
}
