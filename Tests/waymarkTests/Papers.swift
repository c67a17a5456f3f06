/// Two periods of a small plan of the invented county, and a paper that says too little.
enum Papers {
  static let march = """
    Council,Plan,Period,Ref,Theme,Action,Lead,By when,Stage,RAG,Update
    Wolmershire County Council,Estate Plan,March 2024,E1,Buildings,Fit LED lights in 14 libraries,\
    Property Services,March 2025,Delivery,Green,Nine libraries are done.
    Wolmershire County Council,Estate Plan,March 2024,E2,Buildings,Replace the boiler at County \
    Hall with heat pumps,Property Services,2026-27,Design,Amber,Planning permission was given.
    Wolmershire County Council,Estate Plan,March 2024,E3,Fleet,Change the small vans to electric,\
    Fleet Manager,Ongoing,Not started,Red,The grant was refused.

    """

  static let june = """
    Council,Plan,Period,Ref,Theme,Action,Lead,By when,Stage,RAG,Update
    Wolmershire County Council,Estate Plan,June 2024,E1,Buildings,Fit LED lights in 14 libraries,\
    Property Services,March 2025,Complete,Green,All fourteen are done.
    Wolmershire County Council,Estate Plan,June 2024,E2,Buildings,Replace the boiler at County \
    Hall with heat pumps,Property Services,2027-28,Design,Red,The grid connection is late.
    Wolmershire County Council,Estate Plan,June 2024,E4,Fleet,Train 40 drivers to drive with less \
    fuel,Fleet Manager,Ongoing,Delivery,Green,Twelve were trained.

    """

  static let nameless = "Ref,Action\n1,Plant trees in every park\n2,Insulate the town hall roof\n"
}
