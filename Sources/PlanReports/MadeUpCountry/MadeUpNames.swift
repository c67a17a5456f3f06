/// Names of councils and of places in them; all invented.
enum MadeUpNames {
  /// Every name once: the number is spread over all that can be composed.
  static func council(_ index: Int) -> String {
    let all = starts.count * ends.count * kinds.count
    // 3571 is a prime that divides none of the three counts, so no name comes twice.
    let spread = (index * 3571 + 1709) % all
    let kind = kinds[spread % kinds.count]
    let rest = spread / kinds.count
    return starts[rest % starts.count] + ends[rest / starts.count % ends.count] + " " + kind
  }

  static func place(_ random: inout SplitMix64) -> String {
    random.pick(starts) + random.pick(ends)
  }

  private static let starts = [
    "Alder", "Ample", "Barrow", "Bittern", "Bracken", "Briar", "Cald", "Candle", "Chaff", "Cobble",
    "Corn", "Dapple", "Dunlin", "Elder", "Fallow", "Fennel", "Finch", "Gorse", "Grebe", "Hazel",
    "Heron", "Hobby", "Juniper", "Kestrel", "Lapwing", "Larch", "Linnet", "Madder", "Mallow",
    "Merle", "Nettle", "Osier", "Otter", "Plover", "Quill", "Rowan", "Rush", "Sallow", "Sedge",
    "Siskin", "Snipe", "Sorrel", "Starling", "Tansy", "Teasel", "Thistle", "Thrush", "Umber",
    "Vetch", "Wagtail", "Whin", "Wolmer", "Yarrow",
  ]

  private static let ends = [
    "barrow", "beck", "bourne", "combe", "dale", "fold", "garth", "gate", "hithe", "holm",
    "hurst", "keld", "leigh", "lund", "marsh", "mere", "minster", "moor", "rigg", "shaw", "stead",
    "stow", "thwaite", "toft", "tree", "wade", "wath", "well", "wick", "wold", "worth",
  ]

  private static let kinds = [
    "County Council", "Borough Council", "District Council", "City Council",
    "Metropolitan Borough Council",
  ]

  /// Lower case with hyphens, as file names have it.
  static func slug(_ name: String) -> String {
    String(name.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "-" })
  }

  static let plans = [
    "Climate Action Plan", "Net Zero Plan", "Climate and Nature Strategy",
    "Carbon Reduction Programme", "Climate Emergency Action Plan", "Sustainability Strategy",
  ]
}
