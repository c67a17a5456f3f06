/// Public bodies and companies that papers know by an old name and a new one.
enum RenamedBodies {
  /// Each with its names, the oldest first; any abbreviation counts as the name.
  static let names: [[[String]]] = [
    [["WPD", "Western Power Distribution"], ["NGED", "National Grid Electricity Distribution"]],
    [
      ["BEIS", "Department for Business, Energy and Industrial Strategy"],
      ["DESNZ", "Department for Energy Security and Net Zero"],
    ],
    [["Highways England"], ["National Highways"]],
    [["DCLG"], ["DLUHC"], ["MHCLG"]],
    [["Public Health England"], ["UK Health Security Agency", "UKHSA"]],
    [["NGESO", "National Grid ESO"], ["NESO", "National Energy System Operator"]],
  ]
}
