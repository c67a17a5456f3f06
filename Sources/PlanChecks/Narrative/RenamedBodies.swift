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
    [["Homes and Communities Agency"], ["Homes England"]],
    [
      ["OLEV", "Office for Low Emission Vehicles"], ["OZEV", "Office for Zero Emission Vehicles"],
    ],
    [["Midlands Energy Hub"], ["Midlands Net Zero Hub"]],
    [["North West Energy Hub"], ["North West Net Zero Hub"]],
    [["South West Energy Hub"], ["South West Net Zero Hub"]],
    [["Greater South East Energy Hub"], ["Greater South East Net Zero Hub"]],
    [["DCLG"], ["DLUHC"], ["MHCLG"]],
    [["Public Health England"], ["UK Health Security Agency", "UKHSA"]],
    [["NGESO", "National Grid ESO"], ["NESO", "National Energy System Operator"]],
  ]
}
