// English words, without those that an ending makes of another word in the list.
//
// Taken from SCOWL (Spell Checker Oriented Word Lists), British spelling, size 60.
// Copyright 2000-2011 by Kevin Atkinson.
//
// Permission to use, copy, modify, distribute and sell these word lists, the associated scripts, the
// output created from the scripts, and its documentation for any purpose is hereby granted without
// fee, provided that the above copyright notice appears in all copies and that both that copyright
// notice and this permission notice appear in supporting documentation. Kevin Atkinson makes no
// representations about the suitability of this array for any purpose. It is provided "as is" without
// express or implied warranty.

extension EnglishWords {
  static let list = """
    aardvark abaci aback abacus abaft abalone abandon abandonment abase abasement abash abate
    abatement abattoir abbess abbey abbot abbr abbrev abbreviate abbreviation abdicate
    abdication abdomen abdominal abduct abductee abduction abductor abeam abed aberrant
    aberration abet abettor abeyance abhor abhorrence abhorrent abide ability abject abjuration
    abjure ablative ablaze able ablest abloom ablution ably abnegate abnegation abnormal
    abnormality aboard abode abolish abolition abolitionist abominable abominably abominate
    abomination aboriginal aborigine abort abortion abortionist abortive abound about above
    aboveboard abracadabra abrade abrasion abrasive abrasiveness abreast abridge abridgement
    abridgment abroad abrogate abrogation abrupt abruptest abruptness abscess abscissa abscissae
    abscond absence absent absentee absenteeism absinth absinthe absolute absolutest absolution
    absolutism absolve absorb absorbency absorbent absorption abstain abstemious abstention
    abstinence abstinent abstract abstractedly abstraction abstractness abstruse abstruseness
    absurd absurdest absurdity abundance abundant abuse abusive abusiveness abut abutment abuzz
    abysmal abyss acacia academia academic academical academician academy acanthi acanthus
    accede accelerate acceleration accelerator accent accentuate accentuation accept
    acceptability acceptable acceptably acceptance access accessibility accessible accessibly
    accession accessory accident accidental acclaim acclamation acclimate acclimation
    acclimatisation acclimatise accolade accommodate accommodation accompaniment accompanist
    accompany accomplice accomplish accomplishment accord accordance accordingly accordion
    accost account accountability accountable accountancy accountant accoutrements accredit
    accreditation accretion accrual accrue acct acculturation accumulate accumulation
    accumulative accumulator accuracy accurate accurateness accursed accusation accusative
    accusatory accuse accusingly accustom ace aced acerbic acerbity acetaminophen acetate acetic
    acetone acetylene ache achier achiest achievable achieve achievement achoo achromatic achy
    acid acidic acidify acidity acidulous acing acknowledge acknowledgement acme acne acolyte
    aconite acorn acoustic acoustical acquaint acquaintance acquiesce acquiescence acquiescent
    acquirable acquire acquirement acquisition acquisitive acquisitiveness acquit acquittal acre
    acreage acrid acridest acrimonious acrimony acrobat acrobatic acronym across acrostic
    acrylic act actinium action actionable activate activation active activism activist activity
    actor actress actual actualisation actualise actuality actuarial actuary actuate actuator
    acuity acumen acupuncture acupuncturist acute acuteness acutest adage adagio adamant adapt
    adaptability adaptable adaptation adaptive adaptor add addend addenda addendum addict
    addiction addictive addition additional additive addle address addressable addressee adduce
    adenoid adenoidal adept adeptness adequacy adequate adhere adherence adherent adhesion
    adhesive adiabatic adieu adieux adipose adj adjacent adjectival adjective adjoin adjourn
    adjournment adjudge adjudicate adjudication adjudicator adjunct adjuration adjure adjust
    adjustable adjustment adjustor adjutant adman admen admin administer administrate
    administration administrative administrator admirable admirably admiral admiralty admiration
    admire admiringly admissibility admissible admission admit admittance admittedly admixture
    admonish admonishment admonition admonitory ado adobe adolescence adolescent adopt adoption
    adoptive adorable adorably adoration adore adoringly adorn adornment adrenal adrenalin
    adrenaline adrift adroit adroitness ads adulate adulation adult adulterant adulterate
    adulteration adulterer adulteress adulterous adultery adulthood adumbrate adumbration adv
    advance advancement advantage advantageous advent adventitious adventure adventuresome
    adventuress adventurous adverb adverbial adversarial adversary adverse adversest adversity
    advert advertise advertisement advice advisability advisable advise advisedly advisement
    advisor advisory advocacy advocate advt adware adze aegis aeon aerate aeration aerator
    aerial aerialist aerie aerobatics aerobic aerodynamic aerodynamically aerofoil aeronautical
    aeronautics aeroplane aerosol aerospace aery aesthete aesthetic aesthetically aetiology afar
    affability affable affably affair affect affectation affection affectionate affidavit
    affiliate affiliation affinity affirm affirmation affirmative affix afflict affliction
    affluence affluent afford affordable afforest afforestation affray affront afghan aficionado
    afield afire aflame afloat aflutter afoot aforementioned aforesaid aforethought afoul afraid
    afresh aft afterbirth afterburner aftercare aftereffect afterglow afterlife afterlives
    aftermath afternoon aftershave aftershock aftertaste afterthought afterwards afterword again
    against agape agar agate agave age aged ageing ageism ageless agency agenda agent
    agglomerate agglomeration agglutinate agglutination aggrandise aggrandisement aggravate
    aggravation aggregate aggregation aggression aggressive aggressiveness aggressor aggrieve
    aghast agile agility aging agism agitate agitation agitator agleam aglitter aglow agnostic
    agnosticism ago agog agonise agonisingly agony agrarian agree agreeable agreeably agreeing
    agreement agribusiness agricultural agriculturalist agriculture agronomist agronomy aground
    ague aha ahead ahem ahoy aid aide ail aileron ailment aim aimless aimlessness air airborne
    airbrush aircraft airdrop airfare airfield airhead airier airiest airily airiness airings
    airless airlift airline airmail airman airmen airport airship airsick airsickness airspace
    airstrip airtight airwaves airway airworthy airy aisle ajar akimbo akin alabaster alacrity
    alarm alarmingly alarmist alas alb albacore albatross albeit albino album albumen albumin
    alchemist alchemy alcohol alcoholic alcoholism alcove alder alderman aldermen alderwoman
    alderwomen ale alert alertness alfalfa alfresco alga algae algebra algebraic algebraically
    algorithm algorithmic alias alibi alien alienable alienate alienation alight align alignment
    alike alimentary alimony alit alive alkali alkaline alkalinity alkaloid all allay allegation
    allege allegedly allegiance allegorical allegory allegro alleluia allergen allergenic
    allergic allergist allergy alleviate alleviation alley alleyway alliance alligator
    alliteration alliterative allocate allocation allot allotment allover allow allowable
    allowance alloy allspice allude allure allusion allusive alluvia alluvial alluvium ally
    almanac almanack almighty almond almost alms aloe aloft aloha alone along alongside aloof
    aloofness aloud alpaca alpha alphabet alphabetic alphabetical alphabetise alphanumeric
    alpine already alright also alt altar alterable alteration altercation altered altering
    alternate alternation alternative alternator although altimeter altitude alto altogether
    altruism altruist altruistic altruistically alum aluminium alumna alumnae alumni alumnus
    always amalgam amalgamate amalgamation amanuenses amanuensis amaranth amaryllis amass
    amateur amateurish amateurism amatory amaze amazement amazingly amazon ambassador
    ambassadorial ambassadorship amber ambergris ambiance ambidextrous ambience ambient
    ambiguity ambiguous ambition ambitious ambitiousness ambivalence ambivalent amble ambrosia
    ambulance ambulatory ambush ameer ameliorate amelioration amen amenable amend amendable
    amendment amenity amethyst amiability amiable amiably amicability amicable amicably amid
    amidships amidst amigo amino amir amiss amity ammeter ammo ammonia ammunition amnesia
    amnesiac amnesty amniocenteses amniocentesis amoeba amoebae amoebic amok among amongst
    amoral amorality amorous amorousness amorphous amorphousness amortisation amortise amount
    amour amp amperage ampere ampersand amphetamine amphibian amphibious amphitheatre ample
    amplest amplification amplifier amplify amplitude ampoule ampul ampule amputate amputation
    amputee amt amuck amulet amuse amusement amusingly anachronism anachronistic anaconda
    anaemia anaemic anaerobic anaesthesia anaesthesiologist anaesthesiology anaesthetic
    anaesthetise anaesthetist anaesthetize anagram anal analgesia analgesic analog analogous
    analogue analogy analyse analysis analyst analytic analytical analyticalally anapest
    anarchic anarchically anarchism anarchist anarchistic anarchy anathema anatomic anatomical
    anatomist anatomy ancestor ancestral ancestress ancestry anchor anchorage anchorite
    anchorman anchormen anchorpeople anchorperson anchorwoman anchorwomen anchovy ancient
    ancientest ancillary and andante andiron androgen androgynous android anecdota anecdotal
    anecdote anemometer anemone aneurism aneurysm anew angel angelic angelically anger angina
    angioplasty angiosperm angle angleworm angora angrier angriest angrily angry angst angstrom
    anguish angular angularity ani animal animate animatedly animation animator anime animism
    animist animistic animosity animus anion anise aniseed ankh ankle anklet annals anneal annex
    annexation annihilate annihilation annihilator anniversary annotate annotation announce
    announcement annoy annoyance annoyingly annual annuity annul annular annulment anode anodyne
    anoint anointment anomalous anomaly anon anonymity anonymous anopheles anorak anorexia
    anorexic another answer answerable ant antacid antagonise antagonism antagonist antagonistic
    antagonistically antarctic ante anteater antebellum antecedent antechamber antedate
    antediluvian anteed anteing antelope antenna antennae anterior anteroom anthem anther
    anthill anthologise anthologist anthology anthracite anthrax anthropocentric anthropoid
    anthropological anthropologist anthropology anthropomorphic anthropomorphism anti
    antiabortion antiaircraft antibiotic antibody antic anticipate anticipation anticipatory
    anticked anticking anticlimactic anticlimax anticlockwise anticyclone antidepressant
    antidote antifreeze antigen antihero antihistamine antiknock antimatter antimony
    antiparticle antipasti antipasto antipathetic antipathy antipersonnel antiperspirant
    antiphonal antipodes antiquarian antiquary antiquate antique antiquity antiseptic
    antiseptically antislavery antisocial antitheses antithesis antithetical antitoxin antitrust
    antiviral antivirus antiwar antler antonym anus anvil anxiety anxious any anybody anyhow
    anymore anyone anyplace anything anytime anyway anywhere aorta aortae apace apart apartheid
    apartment apathetic apathetically apathy ape aped aperitif aperture apex aphasia aphasic
    aphelia aphelion aphid aphorism aphoristic aphrodisiac apiary apices apiece aping aplenty
    aplomb apocalypse apocalyptic apocryphal apogee apolitical apologetic apologetically
    apologia apologise apologist apology apoplectic apoplexy apostasy apostate apostle apostolic
    apostrophe apothecary apotheoses apotheosis app appal appallingly apparatus apparel apparent
    apparition appeal appear appearance appease appeasement appellant appellate appellation
    append appendage appendectomy appendices appendicitis appendix appertain appetiser
    appetising appetite applaud applause apple applejack applesauce appliance applicability
    applicable applicant application applicator applied applies applying appoint appointee
    appointive appointment apportion apportionment apposite appositeness apposition appositive
    appraisal appraise appreciable appreciably appreciate appreciation appreciative apprehend
    apprehension apprehensive apprehensiveness apprentice apprenticeship apprise approach
    approachable approbation appropriate appropriateness appropriation approval approve
    approvingly approx approximate approximation appurtenance apricot apron apropos apse apt
    aptest aptitude aptness aqua aquaculture aquae aquamarine aquanaut aquaplane aquaria
    aquarium aquatic aquavit aqueduct aqueous aquiculture aquifer aquiline arabesque arable
    arachnid arbiter arbitrarily arbitrariness arbitrary arbitrate arbitration arbitrator
    arboreal arboreta arboretum arborvitae arbour arbutus arc arcade arcane arch archaeological
    archaeologist archaeology archaic archaically archaism archangel archbishop archbishopric
    archdeacon archdiocese archduke archenemy archery archest archetypal archetype archetypical
    archipelago architect architectural architecture archive archivist archness archway arcked
    arcking arctic ardent ardour arduous arduousness are area arena argon argosy argot arguable
    arguably argue argument argumentation argumentative argyle aria arid aridity aright arise
    arisen aristocracy aristocrat aristocratic aristocratically arithmetic arithmetical ark arm
    armada armadillo armament armature armband armchair armful armhole armistice armlet armour
    armoury armpit armrest armsful army aroma aromatherapy aromatic arose around arousal arouse
    arpeggio arraign arraignment arrange arrangement arrant array arrears arrest arrival arrive
    arrogance arrogant arrogate arrow arrowhead arrowroot arroyo arse arsehole arsenal arsenic
    arson arsonist art artefact arterial arteriosclerosis artery artful artfulness arthritic
    arthritis arthropod artichoke article articulate articulateness articulation artier artiest
    artifice artificial artificiality artillery artisan artist artiste artistic artistically
    artistry artless artlessness artsier artsiest artsy artwork arty asbestos ascend ascendancy
    ascendant ascendent ascension ascent ascertain ascertainable ascetic asceticism ascot
    ascribable ascribe ascription aseptic asexual ash ashamed ashcan ashen ashier ashiest ashore
    ashram ashtray ashy aside asinine asininity ask askance askew aslant asleep asocial asp
    asparagus aspartame aspect aspen asperity aspersion asphalt asphyxia asphyxiate asphyxiation
    aspic aspirant aspirate aspiration aspire aspirin ass assail assailable assailant assassin
    assassinate assassination assault assay assemblage assemble assembly assemblyman assemblymen
    assemblywoman assemblywomen assent assert assertion assertive assertiveness assess
    assessment assessor asset asseverate assiduous assiduousness assign assignable assignation
    assignment assimilate assimilation assist assistance assistant assize assn assoc associate
    association associative assonance assort assortment asst assuage assume assumption assurance
    assure assuredly assureds aster asterisk astern asteroid asthma asthmatic astigmatic
    astigmatism astir astonish astonishingly astonishment astound astoundingly astrakhan astral
    astray astride astringency astringent astrologer astrological astrology astronaut
    astronautics astronomer astronomic astronomical astronomy astrophysicist astrophysics astute
    astuteness astutest asunder asylum asymmetric asymmetrical asymmetry asymptotic
    asymptotically asynchronous atavism atavistic ate atelier atheism atheist atheistic
    atherosclerosis athlete athletic athletically atlas atmosphere atmospheric atmospherically
    atoll atom atomic atomiser atonal atonality atone atonement atop atria atrium atrocious
    atrociousness atrocity atrophy attach attachment attack attain attainable attainment attar
    attempt attend attendance attendant attention attentive attentiveness attenuate attenuation
    attest attestation attic attire attitude attitudinise attorney attract attraction attractive
    attractiveness attributable attribute attribution attributive attrition attune atty atwitter
    atypical auburn auction auctioneer audacious audaciousness audacity audibility audible
    audibly audience audio audiophile audiovisual audit audition auditor auditoria auditorium
    auditory auger aught augment augmentation augur augury august augustest auk aunt aura aurae
    aural aureola aureole auricle auspice auspicious auspiciousness austere austerest austerity
    authentic authentically authenticate authentication authenticity author authorisation
    authorise authoritarian authoritarianism authoritative authoritativeness authority
    authorship autism autistic auto autobiographical autobiography autocracy autocrat autocratic
    autocratically autograph autoimmune automata automate automatic automatically automation
    automaton automobile automotive autonomous autonomy autopilot autopsy autoworker autumn
    autumnal auxiliary avail availability available avalanche avarice avaricious avast avatar
    avdp avenge avenue aver average averse aversion avert avg avian aviary aviation aviator
    aviatrices aviatrix avid avidity avionics avocado avocation avoid avoidable avoidably
    avoidance avoirdupois avow avowal avowedly avuncular await awake awaken awakenings award
    aware awareness awash away awe awed aweigh awesome awestricken awestruck awful awfullest
    awfulness awhile awing awkward awkwardest awkwardness awl awning awoke awoken awol awry axe
    axed axial axing axiom axiomatic axiomatically axis axle axon ayatollah aye azalea azimuth
    azure baa babble babe babel babier babiest baboon babushka baby babyhood babyish babysat
    babysit baccalaureate bacchanal bacchanalian bachelor bacilli bacillus back backache backbit
    backbite backbitten backboard backbone backbreaking backdate backdrop backfield backfire
    backgammon background backhand backhoe backings backlash backless backlog backpack backpedal
    backrest backside backslapper backslash backslid backslidden backslide backspace backspin
    backstabbing backstage backstairs backstop backstory backstretch backstroke backtrack backup
    backward backwardness backwash backwater backwoods backyard bacon bacteria bacterial
    bacteriological bacteriologist bacteriology bacterium bad baddest bade badge badgered
    badgering badinage badlands badminton badmouth badness baffle bafflement bag bagatelle bagel
    baggage baggier baggiest bagginess baggy bagpipe bah bail bailiff bailiwick bailout bait
    baize bake bakery balalaika balance balcony bald balderdash baldest baldness bale baleen
    baleful balk balkier balkiest balky ball ballad balladeer ballast ballerina ballet ballistic
    balloon balloonist ballot ballpark ballplayer ballpoint ballroom ballsier ballsiest ballsy
    ballyhoo balm balmier balmiest balminess balmy baloney balsa balsam baluster balustrade
    bamboo bamboozle ban banal banality banana band bandage bandana bandanna bandier bandiest
    bandit banditry banditti bandoleer bandolier bandstand bandwagon bandwidth bandy bane
    baneful bang bangle bani banish banishment banister banjo banjoist bank bankbook banknote
    bankroll bankrupt bankruptcy bannister banns banquet banshee bantam bantamweight banter
    banyan baobab baptise baptism baptismal baptist baptistery baptistry bar barb barbacoa
    barbarian barbaric barbarism barbarity barbarous barbecue barbell barbeque barbered
    barbering barberry barbershop barbiturate bard bare bareback barefaced barefoot barehanded
    bareheaded bareness barest barf bargain barge barista baritone barium bark barley barmaid
    barman barn barnacle barney barnstorm barnyard barometer barometric baron baroness baronet
    baronial baroque barrack barracuda barrage barrel barren barrenest barrenness barrette
    barricade barrier barrings barrio barrister barroom barrow bartender barter basal basalt
    base baseball baseboard baseless baseline baseman basemen basement baseness basest bash
    bashful bashfulness basic basically basil basilica basin basis bask basket basketball bass
    bassi bassinet bassist basso bassoon bassoonist bast bastard bastardise baste bastion bat
    batch bate bath bathe bathhouse bathmat bathos bathrobe bathroom bathtub batik baton batsman
    batsmen battalion batten battered battering battery battier battiest battle battlefield
    battleground battlement battleship batty bauble baud baulk bauxite bawdier bawdiest bawdily
    bawdiness bawdy bawl bay bayberry bayonet bayou bazaar bazillion bazooka beach beachcomber
    beachhead beacon bead beadier beadiest beady beagle beak beam bean beanbag bear bearable
    beard bearings bearish bearskin beast beastlier beastliest beastliness beat beaten beatific
    beatification beatify beatings beatitude beatnik beau beauteous beautician beautification
    beautifier beautiful beautify beauty beaux beaver bebop becalm became because beck beckon
    become becomingly bed bedazzle bedbug bedclothes bedeck bedevil bedevilment bedfellow bedlam
    bedpan bedraggle bedridden bedrock bedroll bedroom bedside bedsore bedspread bedstead
    bedtime bee beech beechnut beef beefburger beefier beefiest beefsteak beefy beehive
    beekeeper beekeeping beeline been beep beer beeswax beet beetle beeves befall befallen
    befell befit befog before beforehand befoul befriend befuddle beg began begat beget beggar
    begin beginnings begone begonia begot begotten begrudge begrudgingly beguile beguilingly
    begun behalf behalves behave behaviour behavioural behead beheld behemoth behest behind
    behold beholden behove beige being belabour belated belay belch beleaguer belfry belie
    belief believable believe belittle bell belladonna bellboy belle bellhop bellicose
    bellicosity belligerence belligerency belligerent bellow bellwether belly bellyache
    bellybutton bellyful belong belongings beloved below belt beltway belying bemoan bemuse
    bench benchmark bend beneath benediction benefaction benefactor benefactress benefice
    beneficence beneficent beneficial beneficiary benefit benevolence benevolent benighted
    benign bent benumb benzene bequeath bequest berate bereave bereavement bereft beret berg
    beriberi berm berry berserk berth beryl beryllium beseech beset beside besiege besmirch
    besom besot besought bespeak bespoke bespoken best bestial bestiality bestiary bestir bestow
    bestowal bestrid bestridden bestride bestrode bestseller bet beta betake betaken betcha
    bethink bethought betide betoken betook betray betrayal betroth betrothal bettered bettering
    betterment bettor between betwixt bevel bevellings beverage bevy bewail beware bewilder
    bewilderment bewitch beyond biannual bias biathlon bib bible biblical bibliographer
    bibliographic bibliographical bibliography bibliophile bibulous bicameral bicentennial bicep
    bicepses bicker bicuspid bicycle bicyclist bid bidden biddy bide bidet bidirectional
    biennial bier biff bifocal bifurcate bifurcation big bigamist bigamous bigamy biggest biggie
    bighearted bighorn bight bigmouth bigness bigot bigotry bigwig bike bikini bilateral bile
    bilge bilingual bilious bilk bill billboard billet billfold billiards billings billion
    billionaire billionth billow billowy billy bimbo bimonthly bin binary bind bindery bindings
    binge bingeing bingo binnacle binocular binomial biochemical biochemist biochemistry
    biodegradable biodiversity biofeedback biographer biographical biography biological
    biologist biology biomedical bionic biophysicist biophysics biopsy biorhythm biosphere
    biotechnology bipartisan bipartite biped bipedal biplane bipolar biracial birch bird
    birdbath birdbrained birdcage birdhouse birdie birdieing birdseed birdwatcher biretta birth
    birthday birthmark birthplace birthrate birthright birthstone biscuit bisect bisection
    bisector bisexual bisexuality bishop bishopric bismuth bison bisque bistro bit bitch
    bitchier bitchiest bitchy bitcoin bite bitingly bitmap bitten bitterer bitterest bitterly
    bittern bitterness bittersweet bitumen bituminous bivalve bivouac bivouacked bivouacking
    biweekly bizarre blab blabbermouth black blackball blackberry blackbird blackboard
    blackcurrant blacken blackest blackguard blackhead blackish blackjack blacklist blackmail
    blackness blackout blacksmith blackthorn blacktop bladder blade blah blame blameless
    blameworthy blammo blanch blancmange bland blandest blandishment blandness blank blankest
    blanket blankness blare blarney blaspheme blasphemous blasphemy blast blastoff blat blatant
    blaze blazon bldg bleach bleak bleakest bleakness blearier bleariest blearily bleary bleat
    bled bleed bleep blemish blench blend blent bless blessedly blessedness blessings blest
    bletch blew blight blimp blind blindest blindfold blindingly blindness blindside bling blink
    blinkered blinkering blintz blintze blip bliss blissful blissfulness blister blithe blithest
    blitz blivet blizzard bloat bloatware blob bloc block blockade blockage blockbuster
    blockchain blockhead blockhouse blog blond blonde blondest blondness blood bloodbath
    bloodcurdling bloodhound bloodier bloodiest bloodless bloodmobile bloodshed bloodshot
    bloodstain bloodstream bloodsucker bloodthirstier bloodthirstiest bloodthirstiness
    bloodthirsty bloody bloom blooper blossom blot blotch blotchier blotchiest blotchy blouse
    blow blowgun blown blowout blowsier blowsiest blowsy blowtorch blowup blowzier blowziest
    blowzy blubber bludgeon blue bluebell blueberry bluebird bluebottle bluefish bluegrass
    blueing bluejacket bluejay bluenose blueprint bluest bluestocking bluff bluffest bluish
    blunder blunderbuss blunt bluntest bluntness blur blurb blurrier blurriest blurry blurt
    blush bluster blustery blvd boa boar board boardinghouse boardroom boardwalk boast boastful
    boastfulness boat boatman boatmen boatswain bob bobbin bobble bobby bobcat bobolink bobsled
    bobtail bobwhite bode bodega bodice bodily bodkin body bodybuilding bodyguard bodywork bog
    boga bogey bogeyman bogeymen boggier boggiest boggle boggy bogie bogieing bogon bogosity
    bogus bogy bohemian boil boilerplate boilings boink boisterous boisterousness bola bold
    boldest boldface boldness bole bolero boll bologna boloney bolster bolt bomb bombard
    bombardier bombardment bombast bombastic bombings bombshell bonanza bonbon bond bondage
    bondsman bondsmen bone bonehead boneless boney boneyest bonfire bong bongo bonier boniest
    bonito bonkers bonnet bonnie bonniest bonny bonsai bonus bony boo boob booby boodle boogie
    boogieing book bookcase bookend bookie bookings bookish bookkeeper bookkeeping booklet
    bookmaker bookmaking bookmark bookmobile bookseller bookshelf bookshelves bookshop bookstore
    bookworm boom boomerang boon boondocks boondoggle boor boorish boost boot bootblack bootee
    booth bootie bootleg bootless bootstrap booty booze boozier booziest boozy bop borax
    bordello border borderland borderline bore boredom boringly born borne boron borough borrow
    borsch borscht bosh bosom boss bossier bossiest bossily bossiness bossy bosun bot botanical
    botanist botany botch both bothered bothering bothersome botnet bottle bottleneck bottom
    bottomless botulism boudoir bouffant bough bought bouillabaisse bouillon boulder boulevard
    bounce bouncier bounciest bouncy bound boundary bounden boundless bounteous bountiful bounty
    bouquet bourbon bourgeois bourgeoisie boustrophedon bout boutique bovine bow bowdlerise
    bowel bowl bowlegged bowman bowmen bowsprit bowstring box boxcar boxen boxwood boy boycott
    boyfriend boyhood boyish boyishness boysenberry bozo bpm bra brace bracelet bracken bracket
    brackish bract brad brag braggart braid braille brain brainchild brainchildren brainier
    brainiest brainless brainstorm brainteaser brainwash brainy braise brake brakeman brakemen
    bramble bran branch brand brandish brandy brash brashest brashness brass brassier brassiere
    brassiest brassy brat brattier brattiest bratty bravado brave bravery bravest bravo bravura
    brawl brawn brawnier brawniest brawniness brawny bray brazen brazenness brazier breach bread
    breadbasket breadfruit breadth breadwinner break breakable breakage breakdown breakfast
    breakneck breakpoints breakthrough breakup breakwater breast breastbone breastplate
    breaststroke breastwork breath breathable breathe breathier breathiest breathless
    breathlessness breathtaking breathy bred breech breed breeze breezier breeziest breezily
    breeziness breezy brethren breviary brevity brew brewery briar bribe bribery brick brickbat
    bricklayer bricklaying bridal bride bridegroom bridesmaid bridge bridgehead bridgework
    bridle brief briefcase briefest briefings briefness brier brig brigade brigand brigandage
    brigantine bright brighten brightest brightness brilliance brilliancy brilliant brim brimful
    brimfull brimstone brindled brine bring brinier briniest brink brinkmanship brinksmanship
    briny briquet briquette brisk briskest brisket briskness bristle bristlier bristliest
    bristly britches brittle brittleness brittlest broach broad broadband broadcast broadcloth
    broaden broadest broadloom broadness broadside broadsword brocade broccoli brochure brogan
    brogue broil broke broken brokenhearted brokerage brokered brokering bromide bromine bronchi
    bronchial bronchitis broncho bronchus bronco brontosaur brontosauri brontosaurus bronze
    brooch brood brook broom broomstick broth brothel brotherhood brotherliness brotherly
    brought brouhaha brow browbeat browbeaten brown brownest brownie brownish brownout
    brownstone browse brr bruin bruise brunch brunet brunette brunt brush brushwood brusk
    bruskest bruskness brusque brusqueness brusquest brutal brutalise brutality brute brutish
    bubble bubblier bubbliest bubbly buccaneer buck buckboard bucket bucketful buckeye buckle
    buckram bucksaw buckshot buckskin buckteeth bucktooth buckwheat buckyball bucolic bud
    buddings buddy budge budgerigar budget budgetary budgie buff buffalo buffered buffering
    buffet buffoon buffoonery bug bugaboo bugbear buggier buggiest buggy bugle build buildings
    buildup built builtin bulb bulbous bulge bulgier bulgiest bulgy bulimia bulimic bulk
    bulkhead bulkier bulkiest bulkiness bulky bull bulldog bulldoze bullet bulletin bulletproof
    bullfight bullfinch bullfrog bullheaded bullhorn bullion bullish bullock bullpen bullring
    bullshit bully bulrush bulwark bum bumble bumblebee bummest bump bumpier bumpiest bumpkin
    bumptious bumpy bun bunch buncombe bundle bung bungalow bunghole bungle bunion bunk
    bunkhouse bunkum bunny bunt buntings buoy buoyancy buoyant bur burble burden burdensome
    burdock bureau bureaucracy bureaucrat bureaucratic bureaucratically bureaux burg burgeon
    burgher burglar burglarise burglary burgle burial burka burkha burlap burlesque burlier
    burliest burliness burn burnish burnoose burnous burnout burnt burp burqa burr burrito burro
    burrow bursar bursitis burst bury bus busboy busby bush bushel bushellings bushier bushiest
    bushiness bushings bushman bushmen bushwhack bushy busier busiest busily business
    businesslike businessman businessmen businesswoman businesswomen busses bust bustle busy
    busybody busyness busywork but butane butch butchered butchering butchery butler butt butte
    buttercup buttered butterfat butterfingers butterfly butterier butteriest buttering
    buttermilk butternut butterscotch buttery buttock button buttonhole buttress buxom buy
    buyout buzz buzzard buzzkill buzzword bye byelaw bygone bylaw byline bypass bypast byplay
    byproduct bystander byte byway byword cab cabal cabana cabaret cabbage cabbie cabby cabin
    cabinet cabinetmaker cable cablecast cablegram caboodle caboose cacao cache cachet cackle
    cacophonous cacophony cacti cactus cad cadaver cadaverous caddie caddish caddy cadence
    cadenza cadet cadge cadmium cadre caducei caduceus caesarean caesarian caesium caesura
    caesurae cafeteria caffeinated caffeine caftan cage cagey cageyness cagier cagiest cagily
    caginess cagy cahoot cairn caisson cajole cajolery cake cal calabash calamine calamitous
    calamity calcify calcine calcite calcium calculable calculate calculation calculator calculi
    calculus caldron calendar calf calfskin calibrate calibration calibrator calibre calico
    calif caliper caliph caliphate call callable calligrapher calligraphy callings calliope
    calliper callisthenic callous callousness callow callowest callus calm calmest calmness
    caloric calorie calorific calumniate calumny calve calyces calypso calyx cam camaraderie
    camber cambia cambium cambric camcorder came camel camellia cameo camera cameraman cameramen
    camerawoman camerawomen camisole camomile camouflage camp campaign campanile campanili
    campfire campground camphor campier campiest campsite campus campy camshaft can canal canard
    canary canasta cancan cancel cancellation cancer cancerous candelabra candelabrum candid
    candidacy candidate candidness candle candlelight candlestick candour candy cane canine
    canister canker cankerous cannabis cannery cannibal cannibalise cannibalism cannibalistic
    cannier canniest cannily canniness cannon cannonade cannonball cannot canny canoe canoeing
    canoeist canon canonical canonisation canonise canopy cant cantaloupe cantankerous
    cantankerousness cantata canteen cantered cantering canticle cantilever canto canton cantor
    canvas canvasback canvasses canyon cap capability capable capably capacious capaciousness
    capacitance capacitor capacity caparison cape capered capering capillary capital
    capitalisation capitalise capitalism capitalist capitalistic capitol capitulate capitulation
    caplet capon cappuccino caprice capricious capriciousness capsize capstan capsule captain
    captaincy caption captious captivate captivation captive captivity captor capture car
    caracul carafe caramel carapace carat caravan caraway carbide carbine carbohydrate carbon
    carbonate carbonation carboy carbs carbuncle carburetter carburettor carcass carcinogen
    carcinogenic carcinoma carcinomata card cardboard cardiac cardigan cardinal cardio
    cardiogram cardiologist cardiology cardiopulmonary cardiovascular cardsharp care careen
    career carefree careful carefullest carefulness caregiver careless carelessness caress caret
    caretaker careworn carfare cargo caribou caricature caricaturist caries carillon carjack
    carjackings carmine carnage carnal carnation carnelian carnival carnivore carnivorous carol
    carom carotid carousal carouse carousel carp carpal carpel carpenter carpentry carpet
    carpetbag carpi carport carpus carrel carriage carriageway carrier carrion carrot carrousel
    carry carryall carryout carsick carsickness cart cartel cartilage cartilaginous cartographer
    cartography carton cartoon cartoonist cartridge cartwheel carve carvings caryatid cascade
    case casein caseload casement casework cash cashback cashew cashier cashmere casings casino
    cask casket cassava casserole cassette cassia cassino cassock cast castanet castaway caste
    castigate castigation castigator castings castle castoff castor castrate castration casual
    casualness casualty casuist casuistry cat cataclysm cataclysmic catacomb catafalque
    catalepsy cataleptic catalogue catalpa catalyse catalysis catalyst catalytic catamaran
    catapult cataract catarrh catastrophe catastrophic catastrophically catatonic catbird
    catboat catcall catch catchall catchier catchiest catchings catchment catchphrase catchup
    catchword catchy catechise catechism categorical categorisation categorise category catered
    caterer catering caterpillar caterwaul catfish catgut catharses catharsis cathartic
    cathedral catheter cathode catholic catholicity cation catkin catnap catnip catsup cattail
    cattier cattiest cattily cattiness cattle cattleman cattlemen catty catwalk caucus caudal
    caught cauldron cauliflower caulk caulkings causal causality causation causative cause
    causeless causeway caustic caustically cauterise caution cautionary cautious cautiousness
    cavalcade cavalier cavalry cavalryman cavalrymen cave caveat caveman cavemen cavern
    cavernous caviar caviare cavil cavillings cavity cavort caw cayenne cease ceasefire
    ceaseless cedar cede cedilla ceiling celebrant celebrate celebration celebratory celebrity
    celerity celery celesta celestial celibacy celibate cell cellar celli cellist cello
    cellophane cellular cellulite celluloid cellulose cement cemetery cenotaph censer censor
    censorious censorship censure census cent centaur centenarian centenary centennial
    centigrade centigram centigramme centilitre centime centimetre centipede central
    centralisation centralise centre centrefold centrepiece centrifugal centrifuge centripetal
    centrist centurion century cephalic ceramic cereal cerebella cerebellum cerebra cerebral
    cerebrum ceremonial ceremonious ceremony cerise certain certainty certifiable certificate
    certification certify certitude cerulean cervical cervices cervix cesarean cesarian
    cessation cession cesspool cetacean chad chafe chaff chaffinch chagrin chain chainsaw chair
    chairlift chairman chairmanship chairmen chairperson chairwoman chairwomen chaise chalet
    chalice chalk chalkboard chalkier chalkiest chalky challenge chamber chamberlain chambermaid
    chambray chameleon chammy chamois chamoix chamomile champ champagne champion championship
    chance chancel chancellery chancellor chancery chancier chanciest chancy chandelier chandler
    change changeable changeling changeover channel chant chantey chanticleer chanty chaos
    chaotic chaotically chap chaparral chapel chaperon chaperone chaplain chaplaincy chaplet
    chapt char character characterisation characterise characteristic characteristically charade
    charbroil charcoal charge chargeable charier chariest charily chariot charioteer charisma
    charismatic charitable charitably charity charlatan charm charmingly chart chartered
    chartering chartreuse charwoman charwomen chary chase chasm chassis chaste chasten chastest
    chastise chastisement chastity chasuble chat chateaus chattel chatterbox chattered chatterer
    chattering chattier chattiest chattily chattiness chatty chauffeur chauvinism chauvinist
    chauvinistic cheap cheapen cheapest cheapness cheapskate cheat check checklist checkmate
    checkout checkpoint checkroom checkup cheddar cheek cheekbone cheekier cheekiest cheekily
    cheekiness cheeky cheep cheer cheerful cheerfullest cheerfulness cheerier cheeriest cheerily
    cheeriness cheerleader cheerless cheerlessness cheery cheese cheeseburger cheesecake
    cheesecloth cheesier cheesiest cheesy cheetah chef chem chemical chemise chemist chemistry
    chemotherapy chenille cheque chequebook chequerboard chequered chequering cherish cheroot
    cherry cherub cherubic cherubim chervil chess chessboard chessman chessmen chest chestnut
    chevron chew chewier chewiest chewy chi chiaroscuro chic chicanery chicest chichi chick
    chickadee chicken chickenpox chickpea chickweed chicle chicory chid chidden chide chief
    chiefest chieftain chiffon chigger chignon chilblain child childbearing childbirth childcare
    childhood childish childishness childless childlessness childlike childproof children chill
    chillest chilli chilliest chilliness chillings chilly chimaera chime chimera chimerical
    chimney chimp chimpanzee chin china chinchilla chink chino chinstrap chintz chintzier
    chintziest chintzy chip chipmunk chiropodist chiropody chiropractic chiropractor chirp
    chirrup chisel chit chitchat chitin chitlings chitlins chitterlings chivalrous chivalry
    chive chloride chlorinate chlorination chlorine chlorofluorocarbon chloroform chlorophyll
    chock chocolate choice choicest choir choke choler cholera choleric cholesterol chomp choose
    choosey choosier choosiest choosy chop choppered choppering choppier choppiest choppily
    choppiness choppy chopstick choral chorale chord chore choreograph choreographic
    choreography chorister chortle chorus chose chosen chow chowder christen christenings
    chromatic chrome chromium chromosome chronic chronically chronicle chronological chronology
    chronometer chrysalides chrysalis chrysanthemum chubbier chubbiest chubbiness chubby chuck
    chuckhole chuckle chug chum chummier chummiest chumminess chummy chump chunk chunkier
    chunkiest chunkiness chunky church churchgoer churchman churchmen churchyard churl churlish
    churlishness churn chute chutney chutzpa chutzpah chyron ciabatta cicada cicadae cicatrice
    cicatrix cider cigar cigarette cigarillo cilantro cilia cilium cinch cinchona cincture
    cinder cinema cinematic cinematographer cinematography cinnabar cinnamon cipher circa
    circadian circle circlet circuit circuitous circuitry circular circularise circularity
    circulate circulation circulatory circumcise circumcision circumference circumflex
    circumlocution circumnavigate circumnavigation circumscribe circumscription circumspect
    circumspection circumstance circumstantial circumvent circumvention circus cirrhosis cirrus
    cis cisgender cistern citadel citation cite citizen citizenry citizenship citric citron
    citronella citrous citrus city civet civic civies civil civilian civilisation civilise
    civility civvies clack clad claim claimant clairvoyance clairvoyant clam clambake clamber
    clammier clammiest clamminess clammy clamorous clamour clamp clampdown clan clandestine
    clang clangour clank clannish clap clapboard claptrap claret clarification clarify clarinet
    clarinettist clarion clarity clash clasp class classic classical classicism classicist
    classier classiest classifiable classification classifieds classify classiness classless
    classmate classroom classy clatter clause claustrophobia claustrophobic clavichord clavicle
    claw clay clayey clayier clayiest clean cleanest cleanings cleanlier cleanliest cleanliness
    cleanness cleanse cleanup clear clearance clearest clearinghouse clearings clearness cleat
    cleavage cleave clef cleft clematis clemency clement clench clerestory clergy clergyman
    clergymen clergywoman clergywomen cleric clerical clerk clever cleverest cleverness clew
    click clickable clickbait client cliff cliffhanger clii climactic climate climatic climax
    climb clime clinch cling clingier clingiest clingy clinic clinical clinician clink clip
    clipboard clippings clipt clique cliquish clit clitoral clitoris clix cloak cloakroom
    clobber cloche clock clockwise clockwork clod clodhopper clog cloister clomp clone clop
    close closefisted closemouthed closeness closeout closest closet closure clot cloth clothe
    clothesline clothespin clothier cloture cloud cloudburst cloudier cloudiest cloudiness
    cloudless cloudy clout clove cloven cloverleaf cloverleaves clown clownish clownishness cloy
    club clubfeet clubfoot clubhouse cluck clue clueing clueless clump clumsier clumsiest
    clumsily clumsiness clumsy clung clunk clunkier clunkiest clunky cluster clutch clutter clvi
    clvii clxi clxii clxiv clxix clxvi clxvii coach coachman coachmen coagulant coagulate
    coagulation coal coalesce coalescence coalition coarse coarsen coarseness coarsest coast
    coastal coastline coat coatings coauthor coax cob cobalt cobble cobblestone cobra cobweb
    cocaine cocci coccus coccyges coccyx cochlea cochleae cock cockade cockamamie cockatoo
    cockerel cockeyed cockfight cockier cockiest cockily cockiness cockle cockleshell cockney
    cockpit cockroach cockscomb cocksucker cocksure cocktail cocky cocoa cocoanut coconut cocoon
    cod coda coddle code codeine codependency codependent codex codfish codger codices codicil
    codification codify coed coeducation coeducational coefficient coequal coerce coercion
    coercive coeval coexist coexistence coffee coffeecake coffeehouse coffeepot coffer coffin
    cog cogency cogent cogitate cogitation cognac cognate cognisance cognisant cognition
    cognitive cognomen cognomina cogwheel cohabit cohabitation cohere coherence coherent
    cohesion cohesive cohesiveness cohort coif coiffure coil coin coinage coincide coincidence
    coincident coincidental coital coitus coke col cola colander cold coldest coldness coleslaw
    colic colicky coliseum colitis collaborate collaboration collaborative collaborator collage
    collapse collapsible collar collarbone collate collateral collation colleague collect
    collectable collectible collection collective collectivise collectivism collectivist
    collector colleen college collegian collegiate collide collie colliery collision collocate
    collocation colloid colloquia colloquial colloquialism colloquium colloquy collude collusion
    collusive cologne colon colonel colonial colonialism colonialist colonisation colonise
    colonist colonnade colonoscopy colony coloration coloratura colossal colossi colossus colour
    colouration colourblind coloureds colourfast colourful colourless colt coltish columbine
    column columnist coma comatose comb combat combatant combative combination combine combo
    combustibility combustible combustion come comeback comedian comedic comedienne comedown
    comedy comelier comeliest comeliness comestible comet comeuppance comfier comfiest comfort
    comfortable comfortably comfortingly comfy comic comical comings comity comm comma command
    commandant commandeer commandment commando commemorate commemoration commemorative commence
    commencement commend commendable commendably commendation commensurable commensurate comment
    commentary commentate commentator commerce commercial commercialisation commercialise
    commercialism commingle commiserate commiseration commissar commissariat commissary
    commission commit commitment committal committee commode commodious commodity commodore
    common commonest commonplace commonwealth commotion communal commune communicable
    communicant communicate communication communicative communicator communion communique
    communism communist communistic community commutation commutative commute compact compactest
    compaction compactness compactor companion companionable companionship companionway company
    comparability comparable comparably comparative compare comparison compartment
    compartmentalise compass compassion compassionate compatibility compatible compatibly
    compatriot compel compellingly compendia compendium compensate compensation compensatory
    compete competence competency competent competition competitive competitiveness competitor
    compilation compile complacence complacency complacent complain complainant complaint
    complaisance complaisant complected complement complementary complete completeness
    completest completion complex complexion complexity compliance compliant complicate
    complication complicity compliment complimentary comply compo component comport comportment
    compose composite composition compositor compost composure compote compound comprehend
    comprehensibility comprehensible comprehension comprehensive comprehensiveness compress
    compression compressor comprise compromise comptroller compulsion compulsive compulsiveness
    compulsorily compulsory compunction computation computational compute computerisation
    computerise comrade comradeship con concatenate concatenation concave concavity conceal
    concealment concede conceit conceivable conceivably conceive concentrate concentration
    concentric concentrically concept conception conceptual conceptualisation conceptualise
    concern concert concerti concertina concertmaster concerto concession concessionaire conch
    concierge conciliate conciliation conciliator conciliatory concise conciseness concisest
    conclave conclude conclusion conclusive concoct concoction concomitant concord concordance
    concordant concourse concrete concubine concur concurrence concurrency concurrent concussion
    condemn condemnation condemnatory condensation condense condescend condescendingly
    condescension condiment condition conditional condo condole condolence condom condominium
    condone condor conduce conducive conduct conduction conductive conductivity conductor
    conduit cone confab confection confectionery confederacy confederate confederation confer
    conference conferment confess confessedly confession confessional confessor confetti
    confidant confidante confide confidence confident confidential confidentiality configurable
    configuration configure confine confinement confirm confirmation confirmatory confiscate
    confiscation conflagration conflict confluence confluent conform conformance conformation
    conformist conformity confound confront confrontation confrontational confuse confusedly
    confusingly confusion confute conga congeal congenial congeniality congenital congest
    congestion congestive conglomerate conglomeration congratulate congratulation congratulatory
    congregate congregation congregational congress congressional congressman congressmen
    congresswoman congresswomen congruence congruent congruity congruous conic conical conifer
    coniferous conj conjectural conjecture conjoin conjoint conjugal conjugate conjugation
    conjunction conjunctive conjunctivitis conjuncture conjure conjuror conk connect connection
    connective connectivity connector connexion connivance connive connoisseur connotation
    connotative connote connubial conquer conqueror conquest conquistador consanguinity
    conscience conscientious conscientiousness conscious consciousness conscript conscription
    consecrate consecration consecutive consed consensual consensus consent consequence
    consequent consequential conservation conservationist conservatism conservative conservator
    conservatory conserve conses consider considerable considerably considerate consideration
    consign consignment consing consist consistency consistent consolation console consolidate
    consolidation consonance consonant consort consortia consortium conspicuous conspiracy
    conspirator conspiratorial conspire constable constabulary constancy constant constellation
    consternation constipate constipation constituency constituent constitute constitution
    constitutional constitutionality constrain constraint constrict constriction constrictive
    constrictor construct construction constructive constructor construe consul consular
    consulate consult consultancy consultant consultation consultative consumable consume
    consumerism consummate consummation consumption consumptive cont contact contactable
    contagion contagious contain containment contaminant contaminate contamination contd
    contemplate contemplation contemplative contemporaneous contemporary contempt contemptible
    contemptibly contemptuous contend content contentedly contentedness contention contentious
    contentment contest contestant context contextual contiguity contiguous continence continent
    continental contingency contingent continua continual continuance continuation continue
    continuity continuous continuum contort contortion contortionist contour contraband
    contraception contraceptive contract contractile contraction contractor contractual
    contradict contradiction contradictory contradistinction contrail contralto contraption
    contrapuntal contrarily contrariness contrariwise contrary contrast contravene contravention
    contretemps contribute contribution contributor contributory contrite contrition contrivance
    contrive control controllable controversial controversy controvert contumacious contumely
    contuse contusion conundrum conurbation convalesce convalescence convalescent convection
    convene convenience convenient convent convention conventional conventionality converge
    convergence convergent conversant conversation conversational conversationalist converse
    conversion convert convertible convertor convex convexity convey conveyance conveyor convict
    conviction convince convincingly convivial conviviality convocation convoke convoluted
    convolution convoy convulse convulsion convulsive coo cook cookbook cookery cookie cookout
    cool coolant coolest coolie coolness coon coop cooperate cooperation cooperative coopered
    coopering coordinate coordination coordinator coot cootie cop cope copeck copier copilot
    copings copious copperhead coppery coppice copra copse copter copula copulae copulate
    copulation copy copycat copyleft copyright copywriter coquette coquettish coral cord cordial
    cordiality cordite cordless cordon corduroy core corespondent coriander cork corkscrew corm
    cormorant corn cornball cornbread corncob cornea corneal cornered cornering cornerstone
    cornet cornflakes cornflower cornice cornier corniest cornmeal cornrow cornstalk cornstarch
    cornucopia corny corolla corollary corona coronae coronary coronation coronavirus coroner
    coronet corp corpora corporal corporate corporation corporeal corpse corpulence corpulent
    corpus corpuscle corral correct correctable correctest correction correctional corrective
    correctness corrector correlate correlation correlative correspond correspondence
    correspondent correspondingly corridor corroborate corroboration corroborative corrode
    corrosion corrosive corrugate corrugation corrupt corruptest corruptible corruption
    corruptness corsage corsair corset cortex cortical cortices cortisone coruscate cosier
    cosiest cosign cosignatory cosily cosine cosiness cosmetic cosmetically cosmetologist
    cosmetology cosmic cosmically cosmogony cosmological cosmologist cosmology cosmonaut
    cosmopolitan cosmos cosplay cosponsor cost costar costings costlier costliest costliness
    costume cosy cot cote coterie cotillion cottage cotton cottonmouth cottonseed cottontail
    cottonwood cotyledon couch cougar cough could council councillor councilman councilmen
    councilwoman councilwomen counsel counselings counsellor count countable countably countdown
    countenance counteract counteraction counterattack counterbalance counterclaim
    counterclockwise counterculture countered counterespionage counterexample counterfeit
    countering counterintelligence countermand counteroffer counterpane counterpart counterpoint
    counterproductive counterrevolution counterrevolutionary countersank countersign countersink
    countersunk countertenor counterweight countess countless countrified country countryman
    countrymen countryside countrywoman countrywomen county coup coupe couple couplet couplings
    coupon courage courageous courier course court courteous courteousness courtesan courtesy
    courthouse courtier courtlier courtliest courtliness courtroom courtship courtyard cousin
    cove coven covenant coverage coverall covered covering coverlet covert covet covetous
    covetousness covey cow coward cowardice cowardliness cowbird cowboy cowered cowering cowgirl
    cowhand cowhide cowl cowlick cowlings coworker cowpoke cowpox cowpuncher cowslip cox coxcomb
    coxswain coy coyest coyness coyote cozen crab crabbier crabbiest crabbily crabbiness crabby
    crack crackdown crackerjack crackings crackle crackpot crackup cradle craft craftier
    craftiest craftily craftiness craftsman craftsmanship craftsmen crafty crag craggier
    craggiest craggy cram cramp cranberry crane crania cranial cranium crank crankcase crankier
    crankiest crankiness crankshaft cranky cranny crap crape crappier crappiest crappy crash
    crass crassest crassness crate cratered cratering cravat crave craven cravings craw crawfish
    crawl crawlspace cray crayfish crayola crayon craze crazier craziest crazily craziness crazy
    creak creakier creakiest creaky cream creamery creamier creamiest creaminess creamy crease
    create creation creationism creative creativeness creativity creator creature credence
    credential credenza credibility credible credibly credit creditable creditably creditor
    credo credulity credulous creed creek creel creep creepier creepiest creepily creepiness
    creepy cremate cremation crematoria crematorium crematory creole creosote crepe crept
    crescendi crescendo crescent cress crest crestfallen cretin cretinous crevasse crevice crew
    crewman crewmen crib cribbage crick cricket cried crier cries crime criminal criminologist
    criminology crimp crimson cringe crinkle crinklier crinkliest crinkly crinoline cripple
    crippleware crises crisis crisp crispest crispier crispiest crispness crispy crisscross
    criteria criterion critic critical criticise criticism critique critter croak crochet croci
    crock crockery crocodile crocus crofts croissant crone crony crook crookeder crookedest
    crookedly crookedness croon crop croquet croquette crosier cross crossbar crossbeam
    crossbones crossbow crossbred crossbreed crosscheck crossest crossfire crossings crossness
    crossover crosspiece crossroad crosstown crosswalk crossways crosswise crossword crotch
    crotchet crotchety crouch croup croupier croupiest croupy crow crowbar crowd crowdfund crown
    crozier crucial crucible crucifix crucifixion cruciform crucify crud cruddier cruddiest
    cruddy crude crudeness crudest crudity cruel cruellest cruelty cruet cruft crufty cruise
    cruller crumb crumbier crumbiest crumble crumblier crumbliest crumby crummier crummiest
    crummy crumpet crumple crunch crunchier crunchiest crunchy crusade crush crust crustacean
    crustier crustiest crusty crutch crux cry crybaby cryings cryogenics crypt cryptic
    cryptically cryptocurrency cryptogram cryptographer cryptography crystal crystalline
    crystallisation crystallise crystallographic crystallography cub cubbyhole cube cubic
    cubical cubicle cubism cubist cubit cuckold cuckoo cucumber cud cuddle cuddlier cuddliest
    cuddly cudgel cudgellings cue cued cueing cuff cuing cuisine culinary cull cullender
    culminate culmination culotte culpability culpable culprit cult cultivate cultivation
    cultivator cultural culture culvert cum cumbersome cumin cummerbund cumquat cumulative
    cumuli cumulus cuneiform cunnilingus cunning cunningest cunt cup cupboard cupcake cupful
    cupid cupidity cupola cupsful cur curable curacy curate curative curator curb curd curdle
    cure curfew curie curio curiosity curious curl curlew curlicue curlier curliest curliness
    curlycue curmudgeon currant currency current curricula curriculum curry currycomb curse
    cursive cursor cursorily cursory curst curt curtail curtailment curtain curtest curtness
    curtsey curtsy curvaceous curvacious curvature curve curvier curviest curvy cushier cushiest
    cushion cushy cusp cuspid cuss custard custodial custodian custody custom customarily
    customary customisation customise cut cutback cute cuteness cutesier cutesiest cutest cutesy
    cuticle cutlass cutlery cutlet cutoff cutout cutthroat cuttings cuttlefish cutup cyanide
    cyberbully cybernetic cyberpunk cybersex cyberspace cyclamen cycle cyclic cyclical cyclist
    cyclone cyclonic cyclotron cygnet cylinder cylindrical cymbal cynic cynical cynicism
    cynosure cypher cypress cyst cystic cytology cytoplasm czar czarina dab dabble dacha
    dachshund dactyl dactylic dad daddy dado daemon daffier daffiest daffodil daffy daft daftest
    dagger daguerreotype dahlia daily daintier daintiest daintily daintiness dainty daiquiri
    dairy dairymaid dairyman dairymen dais daisy dale dalliance dally dalmatian dam damage
    damask dame damn damnable damnably damnation damndest damnedest damp dampen dampest dampness
    damsel damson dance dandelion dander dandier dandiest dandle dandruff dandy danger dangerous
    dangle dank dankest dankness dapper dapperest dapple dare daredevil daringly dark darken
    darkest darkness darkroom darling darn darneder darnedest dart dartboard dash dashboard
    dashiki dashingly dastardly data database datatype date dateline dative datum daub daughter
    daunt dauntless dauntlessness dauphin davenport davit dawdle dawn day daybed daybreak
    daydream daydreamt daylight daytime daze dazzle dded dding dds deacon deaconess deactivate
    dead deadbeat deadbolt deaden deadest deadlier deadliest deadline deadliness deadlock
    deadpan deadwood deaf deafen deafest deafness deal dealership dealings dealt dean dear
    dearest dearness dearth death deathbed deathblow deathless deathlike deathtrap deaves deb
    debacle debar debark debarkation debarment debase debasement debatable debate debauch
    debauchery debenture debilitate debilitation debility debit debonair debrief debriefings
    debris debt debtor debug debunk debut decade decadence decadent decaf decaffeinate decal
    decamp decant decapitate decapitation decathlon decay decease decedent deceit deceitful
    deceitfulness deceive decelerate deceleration decency decent decentralisation decentralise
    deception deceptive deceptiveness decibel decide decidedly deciduous decimal decimate
    decimation decipher decipherable decision decisive decisiveness deck deckhand deckle declaim
    declamation declamatory declaration declarative declare declassify declension declination
    decline declivity decode decolonisation decolonise decommission decompose decomposition
    decompress decompression decongestant deconstruction decontaminate decontamination decor
    decorate decoration decorative decorator decorous decorum decoy decrease decree decreeing
    decremented decrements decrepit decrepitude decrescendi decrescendo decriminalisation
    decriminalise decry decryption dedicate dedication deduce deducible deduct deductible
    deduction deductive deed deejay deem deep deepen deepest deepfake deepness deer deerskin
    deescalate deface defacement defamation defamatory defame default defeat defeatism defeatist
    defecate defecation defect defection defective defector defence defenceless defend defendant
    defenestration defensible defensive defensiveness defer deference deferential deferment
    defiance defiant deficiency deficient deficit defile defilement definable define definite
    definiteness definition definitive deflate deflation deflect deflection deflector defogger
    defoliant defoliate defoliation deforest deforestation deform deformation deformity defraud
    defray defrayal defrost deft deftest deftness defunct defuse defy degeneracy degenerate
    degeneration degenerative degradation degrade degree dehumanisation dehumanise dehumidifier
    dehumidify dehydrate dehydration deice deification deify deign deism deity deject dejectedly
    dejection delay delectable delectation delegate delegation delete deleterious deletion
    deleverage deli deliberate deliberation delicacy delicate delicatessen delicious
    deliciousness delight delightful deliminator delimit delineate delineation delinquency
    delinquent delint deliquescent deliria delirious delirium deliver deliverance delivery dell
    delphinia delphinium delta delude deluge delusion delusive deluxe delve demagnetisation
    demagnetise demagogic demagogue demagoguery demagogy demand demarcate demarcation demean
    demeanour demented dementia demerit demesne demigod demijohn demilitarisation demilitarise
    demise demitasse demo demobilisation demobilise democracy democrat democratic democratically
    democratisation democratise demographer demographic demographically demography demolish
    demolition demon demoniac demoniacal demonic demonstrable demonstrably demonstrate
    demonstration demonstrative demonstrator demoralisation demoralise demote demotion demount
    demur demure demurest den denature dendrite deniability denial denier denigrate denigration
    denim denizen denominate denomination denominational denominator denotation denote
    denouement denounce denouncement dense denseness densest density dent dental dentifrice
    dentine dentist dentistry denture denude denunciation deny deodorant deodorise depart
    department departmental departmentalise departure depend dependability dependable dependably
    dependant dependence dependency dependent depict depiction depilatory deplane deplete
    depletion deplorable deplorably deplore deploy deployment depoliticise depopulate
    depopulation deport deportation deportment depose deposit deposition depositor depository
    depot deprave depravity deprecate deprecation deprecatory depreciate depreciation
    depredation depress depressant depressingly depression depressive deprivation deprive
    deprogram dept depth deputation depute deputise deputy derail derailment derange derangement
    derby deregulate deregulation derelict dereliction deride derision derisive derisory
    derivable derivation derivative derive dermatitis dermatologist dermatology dermis derogate
    derogation derogatory derrick derringer dervish desalinate desalination descant descend
    descendant descendent descent describable describe description descriptive descriptor descry
    desecrate desecration desegregate desegregation desensitisation desensitise desert desertion
    deserve deservedly desiccate desiccation desiderata desideratum design designate designation
    desirability desirable desirably desire desirous desist desk desktop desolate desolateness
    desolation despair despairingly despatch desperado desperate desperation despicable
    despicably despise despite despoil despondency despondent despot despotic despotism dessert
    destabilise destination destine destiny destitute destitution destroy destruct destructible
    destruction destructive destructiveness desultory detach detachable detachment detail detain
    detainee detainment detect detectable detection detective detector detentes detention deter
    detergent deteriorate deterioration determinable determinant determinate determination
    determine determinism deterministic deterrence deterrent detest detestable detestation
    dethrone dethronement detonate detonation detonator detour detox detoxification detoxify
    detract detraction detractor detriment detrimental detritus deuce deuterium devaluation
    devalue devastate devastation develop development developmental deviance deviant deviate
    deviation device devil devilish devilment devilry deviltry devious deviousness devise devoid
    devolution devolve devote devotedly devotee devotion devotional devour devout devoutest
    devoutness dew dewberry dewdrop dewier dewiest dewlap dewy dexterity dexterous dextrose
    dextrous dharma dhoti diabetes diabetic diabolic diabolical diacritic diacritical diadem
    diagnose diagnosis diagnostic diagnostician diagonal diagram diagrammatic dial dialect
    dialectal dialectic diallings dialog dialogue dialyses dialysis diameter diametrical diamond
    diaper diaphanous diaphragm diarist diarrhoea diary diastolic diatom diatribe dibble dice
    dicey dichotomy dicier diciest dick dickered dickering dickey dickie dicky dicta dictate
    dictation dictator dictatorial dictatorship diction dictionary dictum did didactic diddle
    die died diehard diereses dieresis diesel diet dietary dietetic dietician dietitian diff
    differed difference different differential differentiate differentiation differing difficult
    difficulty diffidence diffident diffraction diffuse diffuseness diffusion dig digest
    digestible digestion digestive digit digital digitalis digitisation digitise dignify
    dignitary dignity digraph digress digression digressive dike dilapidated dilapidation dilate
    dilation dilatory dilemma dilettante dilettanti dilettantism diligence diligent dill dilly
    dillydally dilute dilution dim dime dimension dimensional dimensionless diminish diminuendo
    diminution diminutive dimmest dimness dimple dimwit din dine dinette ding dinghy dingier
    dingiest dinginess dingo dingy dink dinkier dinkiest dinky dinnered dinnering dinosaur dint
    diocesan diocese diode diorama dioxide dioxin dip diphtheria diphthong diploma diplomacy
    diplomat diplomata diplomatic diplomatically dipole dipsomania dipsomaniac dipstick dire
    direct directest direction directional directive directness director directorate directorial
    directorship directory direst dirge dirigible dirk dirt dirtball dirtier dirtiest dirtiness
    dirty dis disability disable disablement disabuse disadvantage disadvantageous disaffect
    disaffection disagree disagreeable disagreeably disagreeing disagreement disallow
    disambiguate disambiguation disappear disappearance disappoint disappointingly
    disappointment disapprobation disapproval disapprove disapprovingly disarm disarmament
    disarrange disarrangement disarray disassemble disassociate disaster disastrous disavow
    disavowal disband disbar disbarment disbelief disbelieve disburse disbursement disc discard
    discern discernible discernment discharge disciple disciplinarian disciplinary discipline
    disclaim disclose disclosure disco discoloration discolour discolouration discombobulate
    discomfit discomfiture discomfort discommode discompose discomposure disconcert disconnect
    disconnectedly disconnection disconsolate discontent discontentedly discontentment
    discontinuance discontinuation discontinue discontinuity discontinuous discord discordant
    discotheque discount discountenance discourage discouragement discouragingly discourse
    discourteous discourtesy discover discovery discredit discreditable discreet discreetest
    discrepancy discrete discretion discretionary discriminant discriminate discrimination
    discriminatory discursive discus discussant discusses discussion disdain disdainful disease
    disembark disembarkation disembody disembowel disenchant disenchantment disencumber
    disenfranchise disenfranchisement disengage disengagement disentangle disentanglement
    disestablish disfavour disfigure disfigurement disfranchise disfranchisement disgorge
    disgrace disgraceful disgruntle disguise disgust disgustedly disgustingly dish disharmonious
    disharmony dishcloth dishearten dishevel dishonest dishonesty dishonour dishonourable
    dishonourably dishpan dishrag dishtowel dishwasher dishwater disillusion disillusionment
    disincentive disinclination disincline disinfect disinfectant disinformation disingenuous
    disinherit disintegrate disintegration disinter disinterest disinterestedly disinterment
    disjoint disjointedly disk diskette dislike dislocate dislocation dislodge disloyal
    disloyalty dismal dismantle dismay dismember dismemberment dismiss dismissal dismissive
    dismount disobedience disobedient disobey disoblige disorder disorderliness disorganisation
    disorganise disorient disorientation disown disparage disparagement disparate disparity
    dispassionate dispatch dispel dispensable dispensary dispensation dispense dispersal
    disperse dispersion dispirit displace displacement display displayable displease displeasure
    disport disposable disposal dispose disposition dispossess dispossession disproof
    disproportion disproportionate disprove disproven disputable disputant disputation
    disputatious dispute disqualification disqualify disquiet disquisition disregard disrepair
    disreputable disreputably disrepute disrespect disrespectful disrobe disrupt disruption
    disruptive dissatisfaction dissatisfy dissect dissection dissemble disseminate dissemination
    dissension dissent dissertation disservice disses dissidence dissident dissimilar
    dissimilarity dissimulate dissimulation dissipate dissipation dissociate dissociation
    dissolute dissoluteness dissolution dissolve dissonance dissonant dissuade dissuasion
    distaff distance distant distaste distasteful distemper distend distension distention distil
    distillate distillation distillery distinct distinctest distinction distinctive
    distinctiveness distinguish distinguishable distort distortion distract distraction distrait
    distraught distress distressful distressingly distribute distribution distributive
    distributor district distrust distrustful disturb disturbance disturbingly disunite disunity
    disuse ditch dither ditto ditty diuretic diurnal diva divan dive diverge divergence
    divergent diverse diversification diversify diversion diversionary diversity divert divest
    divide dividend divination divine divinest divinity divisibility divisible division
    divisional divisive divisiveness divisor divorce divot divulge divvy dizzier dizziest
    dizzily dizziness dizzy djinn djinni doable doc docent docile docility dock docket dockyard
    doctor doctoral doctorate doctrinaire doctrinal doctrine docudrama document documentary
    documentation dodder dodge dodgier dodgiest dodgy dodo doe doer doff dog dogcatcher dogfight
    dogfish doggedly doggedness doggerel doggie doggiest doggone doggoneder doggonedest
    doggonest doggy doghouse dogie dogma dogmata dogmatic dogmatically dogmatism dogmatist
    dogtrot dogwood doily doing doldrums dole doleful doll dollar dollhouse dollop dolly dolmen
    dolorous dolphin dolt doltish domain dome domestic domestically domesticate domestication
    domesticity domicile dominance dominant dominate domination domineer dominion domino don
    donate donation done dongle donkey donor donuts doodad doodle doohickey doom doomsday door
    doorbell doorknob doorman doormat doormen doorstep doorstop doorway dope dopey dopier
    dopiest dopy dork dorkier dorkiest dorky dorm dormancy dormant dormice dormitory dormouse
    dorsal dory dos dosage dose dossier dot dotage dotcom dote doth dotingly dotty double
    doublet doubloon doubly doubt doubtful doubtless douche dough doughier doughiest doughnut
    doughtier doughtiest doughty doughy dour dourest douse dove dovetail dowager dowdier
    dowdiest dowdily dowdiness dowdy dowel down downbeat downcast downfall downgrade downhearted
    downhill downier downiest download downloadable downplay downpour downright downscale
    downsize downstage downstairs downstate downstream downswing downtime downtown downtrodden
    downturn downward downwind downy dowry dowse doxology doyen doz doze dozen dpi drab drabbest
    drabness drachma drachmae drachmai draconian draft draftee drag dragnet dragon dragonfly
    dragoon drain drainage drainpipe drake dram drama dramatic dramatically dramatisation
    dramatise dramatist drank drape drapery drastic drastically draught draughtier draughtiest
    draughtiness draughtsman draughtsmanship draughtsmen draughty draw drawback drawbridge
    drawings drawl drawn drawstring dray dread dreadful dreadlocks dreadnought dream dreamier
    dreamiest dreamily dreamland dreamless dreamlike dreamt dreamy drearier dreariest drearily
    dreariness dreary dredge dregs drench dress dressage dressier dressiest dressiness dressings
    dressmaker dressmaking dressy drew dribble driblet dried drier dries driest drift driftwood
    drill drily drink drinkable drinkings drip drippings drive drivel driven driveway drivings
    drizzle drizzly droid droll drollery drollest drollness drolly dromedary drone drool droop
    droopier droopiest droopy drop droplet dropout droppings dropsy dross drought drouth drove
    drown drownings drowse drowsier drowsiest drowsily drowsiness drowsy drub drubbings drudge
    drudgery drug druggist drugstore druid drum drumstick drunk drunkard drunken drunkenness
    drunkest dry dryad dryest dryness drywall dual dualism duality dub dubiety dubious
    dubiousness ducal ducat duchess duchy duck duckbill duckling duct ductile ductility ductless
    dud dude dudgeon due duel duellings duellist duet duff dug dugout duh duke dukedom dulcet
    dulcimer dull dullard dullest dullness dully dulness duly dumb dumbbell dumbest dumbfound
    dumbness dumbwaiter dumfound dummy dump dumpier dumpiest dumpling dumpster dumpy dun dunce
    dune dung dungaree dungeon dunk dunnest dunno duo duodena duodenal duodenum dupe duplex
    duplicate duplication duplicator duplicity durability durable durably duration duress during
    dusk duskier duskiest dusky dust dustbin dustier dustiest dustiness dustless dustman dustmen
    dustpan dusty duteous dutiable dutiful duty duvet dwarf dwarfish dwarfism dwarves dweeb
    dwell dwellings dwelt dwindle dyadic dye dyed dyeing dyer dyestuff dying dyke dynamic
    dynamical dynamism dynamite dynamo dynastic dynasty dysentery dysfunction dysfunctional
    dyslexia dyslexic dyspepsia dyspeptic each eager eagerest eagerness eagle eaglet ear earache
    earbud eardrum earful earl earldom earlier earliest earliness earlobe earmark earmuff earn
    earnest earnestness earnings earphone earplug earrings earshot earsplitting earth earthen
    earthenware earthier earthiest earthiness earthlier earthliest earthling earthquake
    earthshaking earthward earthwork earthworm earthy earwax earwig ease easel easier easiest
    easily easiness east eastbound easterly eastern easternmost eastward easy easygoing eat
    eatable eaten eatery eave eavesdrop ebb ebony ebullience ebullient eccentric eccentrically
    eccentricity ecclesiastic ecclesiastical echelon echo eclectic eclectically eclecticism
    eclipse ecliptic ecological ecologist ecology econometric economic economical economise
    economist economy ecosystem ecotourism ecru ecstasy ecstatic ecstatically ecumenical eczema
    edamame eddy edelweiss edge edgeways edgewise edgier edgiest edginess edgings edgy edibility
    edible edict edification edifice edify edit editable edition editor editorial editorialise
    editorship eds educable educate education educational educator eel eerie eeriest eerily
    eeriness eery efface effacement effect effective effectiveness effectual effectuate
    effeminacy effeminate effervesce effervescence effervescent effete efficacious efficacy
    efficiency efficient effigy effluent effort effortless effrontery effulgence effulgent
    effusion effusive effusiveness egalitarian egalitarianism egg eggbeater egghead eggnog
    eggplant eggshell eglantine ego egocentric egoism egoist egoistic egotism egotist egotistic
    egotistical egregious egress egret eider eiderdown eigenvalue eight eighteen eighteenth
    eighth eightieth eighty either ejaculate ejaculation eject ejection eke eked eking elaborate
    elaborateness elaboration elapse elastic elasticity elate elation elbow elbowroom elder
    elderberry eldercare eldest elect election electioneer elective elector electoral electorate
    electric electrical electrician electricity electrification electrify electrocardiogram
    electrocardiograph electrocute electrocution electrode electrodynamics electroencephalogram
    electroencephalograph electrolysis electrolyte electrolytic electromagnet electromagnetic
    electromagnetism electron electronic electronica electronically electroplate electrostatic
    elegance elegant elegiac elegy element elemental elementary elephant elephantine elevate
    elevation elevator eleven eleventh elf elfin elfish elicit elide eligibility eligible
    eliminate elimination elision elite elitism elitist elixir elk ell ellipse ellipsis elliptic
    elliptical elm elocution elocutionist elongate elongation elope elopement eloquence eloquent
    else elsewhere elucidate elucidation elude elusive elusiveness elves elvish emaciate
    emaciation email emanate emanation emancipate emancipation emancipator emasculate
    emasculation embalm embankment embargo embark embarkation embarrass embarrassingly
    embarrassment embassy embattled embed embellish embellishment ember embezzle embezzlement
    embitter emblazon emblem emblematic embodiment embody embolden embolism emboss embrace
    embroider embroidery embroil embryo embryologist embryology embryonic emcee emceeing emend
    emendation emerald emerge emergence emergency emergent emeritus emery emetic emigrant
    emigrate emigration eminence eminent emir emirate emissary emission emit emo emoji emollient
    emolument emote emoticon emotion emotional emotionalism emotive empanel empathetic empathise
    empathy emperor emphases emphasis emphasise emphatic emphatically emphysema empire empirical
    empiricism emplacement employ employable employee employment emporia emporium empower
    empowerment empress emptier emptiest emptily emptiness empty ems emu emulate emulation
    emulator emulsification emulsify emulsion enable enact enactment enamel enamellings enamour
    encamp encampment encapsulate encapsulation encase encephalitis enchant enchantingly
    enchantment enchantress enchilada encircle encirclement enclave enclose enclosure encode
    encompass encore encounter encourage encouragement encouragingly encroach encroachment
    encrust encrustation encrypt encryption encumber encumbrance encyclical encyclopaedia
    encyclopaedic encyclopedia encyclopedic end endanger endear endearingly endearment endeavour
    endemic endings endive endless endlessness endocrine endorse endorsement endow endowment
    endue endurable endurance endure endways endwise enema enemata enemy energetic energetically
    energise energy enervate enervation enfeeble enfold enforce enforceable enforcement
    enfranchise enfranchisement engage engagement engagingly engender engine engineer engorge
    engrave engravings engross engulf enhance enhancement enigma enigmatic enigmatically enjoin
    enjoy enjoyable enjoyment enlarge enlargement enlighten enlightenment enlist enlistee
    enlistment enliven enmesh enmity ennoble ennoblement ennui enormity enormous enormousness
    enough enquire enquiry enrage enrapture enrich enrichment enrol enrolment ensconce ensemble
    enshrine enshroud ensign enslave enslavement ensnare ensue ensure entail entangle
    entanglement entente enter enterprise entertain entertainingly entertainment enthral
    enthrone enthronement enthuse enthusiasm enthusiast enthusiastic enthusiastically entice
    enticement entire entirety entitle entitlement entity entomb entombment entomological
    entomologist entomology entourage entrails entrance entrant entrap entrapment entreat
    entreaty entrench entrenchment entrepreneur entrepreneurial entropy entrust entry entryway
    entwine enumerable enumerate enumeration enunciate enunciation enure envelop envelope
    envelopment enviable enviably envious enviousness environment environmental environmentalism
    environmentalist environs envisage envision envoy envy enzyme eon epaulette ephemeral epic
    epicentre epicure epicurean epidemic epidemiology epidermal epidermis epiglottides
    epiglottis epigram epigrammatic epilepsy epileptic epilogue episcopacy episcopal episcopate
    episode episodic epistemology epistle epistolary epitaph epithet epitome epitomise epoch
    epochal epoxy epsilon equability equable equably equal equalisation equalise equality
    equanimity equate equation equator equatorial equestrian equestrienne equidistant
    equilateral equilibrium equine equinoctial equinox equip equipage equipment equipoise
    equitable equitably equity equivalence equivalent equivocal equivocate equivocation era
    eradicate eradication erase erasure ere erect erectile erection erectness erg ergo ergonomic
    ermine erode erogenous erosion erosive erotic erotica erotically eroticism err errand errant
    errata erratic erratically erratum erroneous error ersatz erstwhile erudite erudition erupt
    eruption erythrocyte escalate escalation escalator escapade escape escapee escapism escapist
    escarole escarpment eschatology eschew escort escrow escutcheon esoteric esoterically esp
    espadrille especial espionage esplanade espousal espouse espresso espy esquire essay
    essayist essence essential est establish establishment estate esteem estimable estimate
    estimation estimator estrange estrangement estuary eta etc etch etchings eternal eternity
    ether ethereal ethic ethical ethnic ethnically ethnicity ethnological ethnologist ethnology
    ethos etiologies etiquette etymological etymologist etymology eucalypti eucalyptus eugenics
    eulogise eulogistic eulogy eunuch euphemism euphemistic euphemistically euphony euphoria
    euphoric eureka euro eutectic euthanasia evacuate evacuation evacuee evade evaluate
    evaluation evanescent evangelical evangelise evangelism evangelist evangelistic evaporate
    evaporation evasion evasive evasiveness eve even evenest evenhanded evenings evenness event
    eventful eventfulness eventide eventual eventuality eventuate ever everglade evergreen
    everlasting evermore every everybody everyday everyone everyplace everything everywhere
    evict eviction evidence evident evil evildoer evilest evillest evince eviscerate
    evisceration evocation evocative evoke evolution evolutionary evolve ewe ewer exacerbate
    exacerbation exact exactest exactingly exactitude exactness exaggerate exaggeration exalt
    exaltation exam examination examine example exasperate exasperation excavate excavation
    excavator exceed exceedingly excel excellence excellent except exception exceptionable
    exceptional excerpt excess excessive exchange exchangeable exchequer excise excision
    excitability excitable excitation excite excitedly excitement excitingly excl exclaim
    exclamation exclamatory exclude exclusion exclusive exclusiveness exclusivity excommunicate
    excommunication excoriate excoriation excrement excrescence excreta excrete excretion
    excretory excruciating exculpate excursion excusable excuse exec execrable execrate
    executable execute execution executive executor executrices executrix exegeses exegesis
    exemplar exemplary exemplification exemplify exempt exemption exercise exert exertion exes
    exhalation exhale exhaust exhaustible exhaustion exhaustive exhibit exhibition exhibitionism
    exhibitionist exhibitor exhilarate exhilaration exhort exhortation exhumation exhume
    exigency exigent exiguous exile exist existence existent existential existentialism
    existentialist exit exodus exonerate exoneration exoplanet exorbitance exorbitant exorcise
    exorcism exorcist exotic exotically expand expandable expanse expansion expansionist
    expansive expansiveness expatiate expatriate expatriation expect expectancy expectant
    expectation expectorant expectorate expectoration expedience expediency expedient expedite
    expedition expeditionary expeditious expeditor expel expend expendable expenditure expense
    expensive experience experiment experimental experimentation expert expertise expertness
    expiate expiation expiration expire expiry explain explanation explanatory expletive
    explicable explicate explication explicit explicitness explode exploit exploitation
    exploitative exploration exploratory explore explosion explosive explosiveness expo exponent
    exponential exponentiation export exportation expose exposition expository expostulate
    expostulation exposure expound express expressible expression expressionism expressionist
    expressionless expressive expressiveness expressway expropriate expropriation expulsion
    expunge expurgate expurgation exquisite extant extemporaneous extempore extemporise extend
    extendable extendible extension extensional extensive extensiveness extent extenuate
    extenuation exterior exterminate extermination exterminator external extinct extinction
    extinguish extinguishable extirpate extirpation extol extort extortion extortionate
    extortionist extra extract extraction extractor extracurricular extradite extradition
    extramarital extraneous extraordinarily extraordinary extrapolate extrapolation extrasensory
    extraterrestrial extravagance extravagant extravaganza extravert extreme extremest extremism
    extremist extremity extricate extrication extrinsic extrinsically extroversion extrovert
    extrude extrusion exuberance exuberant exude exult exultant exultation eye eyeball eyebrow
    eyed eyeful eyeglass eyeing eyelash eyelet eyelid eyeliner eyepiece eyesight eyesore
    eyestrain eyeteeth eyetooth eyewitness eying eyrie fable fabric fabricate fabrication
    fabulous facade face faceless facelift facepalm facet facetious facetiousness facial facile
    facilitate facilitation facility facings facsimile facsimileing fact faction factional
    factionalism factitious factor factorial factorisation factorise factory factotum factual
    faculty fad faddish fade faecal faeces fag faggot fail failings failure fain fainest faint
    faintest fainthearted faintness fair fairest fairground fairings fairness fairway fairy
    fairyland faith faithful faithfulness faithless faithlessness fake fakir falcon falconry
    fall fallacious fallacy fallen fallibility fallible fallibly falloff fallout fallow false
    falsehood falseness falsest falsetto falsifiable falsification falsify falsity falter
    falteringly falterings fame familial familiar familiarisation familiarise familiarity family
    famine famish famous fan fanatic fanatical fanaticism fanboy fancier fanciest fanciful
    fancily fanciness fancy fandom fanfare fang fanny fantasise fantastic fantastically fantasy
    fanzine far faradize faraway farce farcical fare farewell farina farinaceous farm farmhand
    farmhouse farmings farmland farmyard farrow farsighted farsightedness fart farther farthest
    farthing fascinate fascination fascism fascist fashion fashionable fashionably fashionista
    fast fasten fastenings fastest fastidious fastidiousness fastness fat fatal fatalism
    fatalist fatalistic fatality fate fateful fathead father fatherhood fatherland fatherless
    fathom fathomable fathomless fatigue fatness fatten fattest fattier fattiest fatty fatuous
    fatuousness faucet fault faultfinding faultier faultiest faultily faultiness faultless
    faulty faun fauna faunae favour favourable favourably favourite favouritism fawn fax faze
    fealty fear fearful fearfulness fearless fearlessness fearsome feasibility feasible feasibly
    feast feat feather featherbedding featherier featheriest featherweight feathery feature
    featureless febrile feckless fecund fecundity fed federal federalism federalist federate
    federation fedora fee feeble feebleness feeblest feebly feed feedback feedbag feedings feel
    feelingly feelings feet feign feint feistier feistiest feisty feldspar felicitous felicity
    feline fell fellatio fellest fellow fellowship felon felonious felony felt fem female
    feminine femininity feminism feminist femora femoral femur fen fence fend fennel fentanyl
    fer feral ferment fermentation fern ferocious ferociousness ferocity ferret ferric ferrous
    ferrule ferry ferryboat fertile fertilisation fertilise fertility fervency fervent fervid
    fervour fest festal festered festering festival festive festivity festoon feta fetal fetch
    fetchingly feted fetid feting fetish fetishism fetishist fetishistic fetlock fetter fettle
    fetus feud feudal feudalism feudalistic fever feverish few fewest fey fez fezzes fiasco fiat
    fib fibre fibreboard fibreglass fibroid fibrous fibula fibulae fiche fickle fickleness
    ficklest fiction fictional fictionalise fictitious fiddle fiddlesticks fiddly fidelity
    fidget fidgety fiduciary fie fief field fieldwork fiend fiendish fierce fierceness fiercest
    fierier fieriest fieriness fiery fiesta fife fifteen fifteenth fifth fiftieth fifty fig
    fight figment figurative figure figurehead figurine filament filamentous filbert filch file
    filet filial filibuster filigree filigreeing filings fill fillet fillings fillip filly film
    filmier filmiest filmmaker filmstrip filmy filter filterable filth filthier filthiest
    filthiness filthy filtrable filtrate filtration fin finagle final finale finalise finalist
    finality finance financial financier finch find findings fine fineness finery finesse finest
    finger fingerboard fingerings fingernail fingerprint fingertip finickier finickiest finicky
    finis finish finite fink finny fiord fir fire firearm fireball firebomb firebrand firebreak
    firebug firecracker firefight firefly firehouse fireman firemen fireplace fireplug firepower
    fireproof fireside firestorm firetrap firewall firewater firewood firework firm firmament
    firmest firmness firmware first firstborn firsthand firth fiscal fish fishbowl fisherman
    fishermen fishery fishhook fishier fishiest fishnet fishtail fishwife fishwives fishy
    fission fissure fist fistful fisticuffs fit fitful fitness fittest fittingly fittings five
    fix fixable fixate fixation fixative fixedly fixings fixity fixture fizz fizzier fizziest
    fizzle fizzy fjord flab flabbergast flabbier flabbiest flabbiness flabby flaccid flack flag
    flagella flagellate flagellation flagellum flagon flagpole flagrant flagship flagstaff
    flagstone flail flair flak flake flakier flakiest flakiness flaky flamage flambeing flambes
    flamboyance flamboyant flame flamenco flamethrower flamingo flamings flammability flammable
    flan flange flank flannel flannelette flap flapjack flare flash flashback flashbulb flashest
    flashgun flashier flashiest flashily flashiness flashlight flashy flask flat flatbed
    flatboat flatcar flatfeet flatfish flatfoot flatiron flatness flatten flattered flatterer
    flattering flattery flattest flattop flatulence flatulent flatware flaunt flautist flavour
    flavourful flavourings flavourless flaw flawless flax flaxen flay flea fleck fled fledged
    fledgeling fledgling flee fleece fleecier fleeciest fleecy fleeing fleet fleetest fleetingly
    fleetness flesh fleshier fleshiest fleshlier fleshliest fleshy flew flex flexibility
    flexible flexibly flexitime flextime flibbertigibbet flick flickered flickering flied flier
    flies fliest flight flightier flightiest flightiness flightless flighty flimflam flimsier
    flimsiest flimsily flimsiness flimsy flinch fling flint flintier flintiest flintlock flinty
    flip flippancy flippant flippest flippy flirt flirtation flirtatious flit float floatation
    flock floe flog floggings flood floodgate floodlight floodlit floor floorboard floozie
    floozy flop flophouse floppier floppiest floppiness floppy flora florae floral florid florin
    florist floss flotation flotilla flotsam flounce flounder flour flourish floury flout flow
    flowchart flowerbed flowered flowerier floweriest floweriness flowering flowerpot flowery
    flown flu flub fluctuate fluctuation flue fluency fluent fluff fluffier fluffiest fluffiness
    fluffy fluid fluidity fluke flukey flukier flukiest fluky flume flummox flung flunk flunkey
    flunkie flunky fluoresce fluorescence fluorescent fluoridate fluoridation fluoride fluorine
    fluorite fluorocarbon fluoroscope flurry flush flushest fluster flute flutter fluttery flux
    fly flyby flycatcher flyleaf flyleaves flyover flypaper flysheet flyspeck flyswatter flytrap
    flyweight flywheel foal foam foamier foamiest foamy fob focal foci focus focusses fodder foe
    foetal foetid foetus fog fogbound fogey foggier foggiest fogginess foggy foghorn fogy foible
    foil foist fold foldaway foliage folio folk folklore folksier folksiest folksy follicle
    follow followings followup folly foment fomentation fond fondant fondest fondle fondness
    fondu fondue font foo foobar food foodstuff fool foolery foolhardier foolhardiest
    foolhardiness foolhardy foolish foolishness foolproof foolscap foot footage football
    footbridge footfall foothill foothold footings footlights footlocker footloose footman
    footmen footnote footpath footprint footrest footsie footsore footstep footstool footwear
    footwork fop foppish for fora forage foray forbad forbade forbear forbearance forbid
    forbidden forbiddingly forbiddings forbore forborne force forceful forcefulness forceps
    forcible forcibly ford fore forearm forebear forebode forebodings forecast forecastle
    foreclose foreclosure forefather forefeet forefinger forefoot forefront foregather forego
    foregone foreground forehand forehead foreign foreknowledge foreleg forelock foreman
    foremast foremen foremost forename forenoon forensic foreordain foreplay forerunner foresail
    foresaw foresee foreseeable foreseeing foreseen foreshadow foreshorten foresight foreskin
    forest forestall forestation forestry foreswear foreswore foresworn foretaste foretell
    forethought foretold forever forevermore forewarn forewent forewoman forewomen foreword
    forfeit forfeiture forgather forgave forge forgery forget forgetful forgetfulness
    forgettable forgivable forgive forgiven forgiveness forgo forgone forgot forgotten fork
    forklift forlorn form formal formaldehyde formalisation formalise formalism formality format
    formation formative formerly formidable formidably formless formlessness formula formulae
    formulaic formulate formulation fornicate fornication forsake forsaken forsook forsooth
    forswear forswore forsworn forsythia fort forte forth forthcoming forthright forthrightness
    forthwith fortieth fortification fortify fortissimo fortitude fortnight fortress fortuitous
    fortunate fortune forty forum forward forwardest forwardness forwent fossil fossilisation
    fossilise foster fought foul foulest foulness found foundation foundered foundering
    foundling foundry fount fountain fountainhead four fourfold fourscore foursome foursquare
    fourteen fourteenth fourth fowl fox foxglove foxhole foxhound foxier foxiest foxtrot foxy
    foyer fracas frack fractal fraction fractional fractious fracture frag fragile fragilest
    fragility fragment fragmentary fragmentation fragrance fragrant frail frailest frailty frame
    framework franc franchise franchisee frank frankest frankfurter frankincense frankness
    frantic frantically frappes frat fraternal fraternisation fraternise fraternity fratricide
    fraud fraudulence fraudulent fraught fray frazzle freak freakier freakiest freakish freaky
    freckle free freebase freebee freebie freebooter freedman freedmen freedom freehand freehold
    freeing freelance freeload freeman freemen freest freestanding freestyle freethinker
    freethinking freeware freeway freewheel freewill freeze freight french frenetic frenetically
    frenziedly frenzy frequency frequent frequentest fresco fresh freshen freshest freshet
    freshman freshmen freshness freshwater fret fretful fretfulness fretwork friable friar
    fricassee fricasseeing friction fridge fried friend friendless friendlier friendlies
    friendliest friendliness friendship frier fries frieze frigate fright frighten frighteningly
    frightful frigid frigidity frill frillier frilliest frilly fringe frippery frisk friskier
    friskiest friskily friskiness frisky fritter frivolity frivolous frizz frizzier frizziest
    frizzle frizzy fro frock frog froggings frogman frogmen frolic frolicked frolicking
    frolicsome from frond front frontage frontal frontier frontiersman frontiersmen frontispiece
    frontrunner frost frostbit frostbite frostbitten frostier frostiest frostily frostiness
    frostings frosty froth frothier frothiest frothy frown frowsier frowsiest frowsy frowzier
    frowziest frowzy froze frozen fructify fructose frugal frugality fruit fruitcake fruitful
    fruitfulness fruitier fruitiest fruition fruitless fruitlessness fruity frump frumpier
    frumpiest frumpy frustrate frustration fry ftp fuchsia fuck fuddle fudge fuel fugitive fugue
    fulcra fulcrum fulfil fulfilment full fullback fullest fullness fully fulminate fulmination
    fulness fulsome fum fumble fume fumigate fumigation fumigator fun function functional
    functionality functionary fund fundamental fundamentalism fundamentalist funeral funereal
    fungal fungi fungicidal fungicide fungous fungus funicular funk funkier funkiest funky
    funnel funnest funnier funniest funnily funniness funny fur furbelow furbish furious furl
    furlong furlough furnace furnish furnishings furniture furore furrier furriest furrow furry
    further furtherance furthermore furthermost furthest furtive furtiveness fury furze fuse
    fuselage fusible fusillade fusion fuss fussbudget fussier fussiest fussily fussiness fussy
    fustian fustier fustiest fusty futile futility futon future futuristic futurity futz fuzz
    fuzzball fuzzier fuzziest fuzzily fuzziness fuzzy fwd gab gabardine gabbier gabbiest gabble
    gabby gaberdine gable gad gadabout gadfly gadget gadgetry gaff gaffe gag gaggle gaiety gaily
    gain gainful gainsaid gainsay gait gal gala galactic galaxy gale galena gall gallant
    gallantry gallbladder galleon gallery galley gallium gallivant gallon gallop gallows
    gallstone galore galosh galvanic galvanise galvanometer gambit gamble gambol game gamecock
    gamekeeper gameness gamesmanship gamest gamete gamey gamier gamiest gamin gamine gamma gamut
    gamy gander gang gangland ganglia ganglier gangliest gangling ganglion gangplank gangrene
    gangrenous gangster gangway gannet gantlet gantry gaol gap gape garage garb garbage
    garbageman garbanzo garble garden gardenia gargantuan gargle gargoyle garish garishness
    garland garlic garlicky garment garner garnet garnish garnishee garnisheeing garote garotte
    garret garrison garrote garrotte garrulity garrulous garrulousness garter gas gaseous gash
    gasket gaslight gasohol gasolene gasoline gasp gasses gassier gassiest gassy gastric
    gastritis gastrointestinal gastronomic gastronomical gastronomy gasworks gate gatecrasher
    gatepost gateway gather gatherings gauche gauchest gaucho gaudier gaudiest gaudily gaudiness
    gaudy gauge gaunt gauntest gauntlet gauntness gauze gauzier gauziest gauzy gave gavel
    gavotte gawk gawkier gawkiest gawkily gawkiness gawky gay gayest gayety gayness gaze gazebo
    gazelle gazette gazetteer gazillion gazpacho gear gearbox gearshift gearwheel gecko gee geed
    geegaw geeing geek geekier geekiest geeky geese geez geisha gel gelatin gelatine gelatinous
    geld geldings gelid gelt gem gemstone gen gendarme gender gene genealogical genealogist
    genealogy genera general generalisation generalise generalissimo generality generate
    generation generative generator generic generically generosity generous geneses genesis
    genetic genetically geneticist genial geniality genie genii genital genitalia genitive
    genius genocide genome genre gent genteel gentian gentile gentility gentle gentlefolk
    gentleman gentlemen gentleness gentlest gentlewoman gentlewomen gentrification gentrify
    gentry genuflect genuflection genuine genuineness genus geocache geocentric geode geodesic
    geoengineering geographer geographic geographical geography geologic geological geologist
    geology geometer geometric geometrical geometry geophysical geophysics geopolitical
    geopolitics geostationary geothermal geranium gerbil geriatric germ germane germanium
    germicidal germicide germinal germinate germination gerontologist gerontology gerrymander
    gerund gestate gestation gesticulate gesticulation gesture gesundheit get getaway getup
    gewgaw geyser ghastlier ghastliest ghastliness ghastly gherkin ghetto ghost ghostlier
    ghostliest ghostliness ghostwrite ghostwritten ghostwrote ghoul ghoulish giant giantess
    gibber gibberish gibbet gibbon gibe giblet giddier giddiest giddily giddiness giddy gift gig
    gigabit gigabyte gigahertz gigantic gigapixel giggle gigglier giggliest giggly gigolo gild
    gill gillion gilt gimcrack gimlet gimme gimmick gimmickry gimmicky gimpy gin ginger
    gingerbread gingersnap gingham gingivitis gingko ginkgo ginseng gipsy giraffe gird girdle
    girl girlfriend girlhood girlish girt girth gismo gist give giveaway given gizmo gizzard
    glacial glacier glad gladden gladdest glade gladiator gladiatorial gladiola gladioli
    gladiolus gladness glamorise glamorous glamour glamourize glamourous glance gland glandular
    glare glaringly glass glassful glassier glassiest glassware glassy glaucoma glaze glazier
    gleam gleamings glean glee gleeful glen glib glibbest glibness glide glimmer glimmerings
    glimpse glint glissandi glissando glisten glitch glitter glittery glitz glitzier glitziest
    glitzy gloaming gloat glob global globalisation globe globetrotter globular globule
    glockenspiel gloom gloomier gloomiest gloomily gloominess gloomy glop glorification glorify
    glorious glory gloss glossary glossier glossiest glossiness glossy glottides glottis glove
    glow glowered glowering glowingly glowworm glucose glue glueing gluey gluier gluiest glum
    glummest glumness glut gluten glutinous glutton gluttonous gluttony glycerine glycerol
    glycogen glyph gnarl gnarlier gnarliest gnarly gnash gnat gnaw gnawn gneiss gnome gnomish
    gnu goad goal goalie goalkeeper goalpost goaltender goat goatee goatherd goatskin gob gobble
    gobbledegook gobbledygook goblet goblin god godchild godchildren goddam goddamn goddaughter
    goddess godfather godforsaken godhood godless godlier godliest godlike godliness godmother
    godparent godsend godson goes gofer goggle going goitre gold goldbrick golden goldenest
    goldenrod goldfinch goldfish goldsmith golf golly gonad gondola gondolier gone gong gonk
    gonna gonorrhoea gonzo goo goober good goodbye goodie goodlier goodliest goodness goodnight
    goodwill goody gooey goof goofier goofiest goofy google gooier gooiest gook goon goop goose
    gooseberry gopher gore gorge gorgeous gorier goriest gorilla goriness gorp gorse gory gosh
    gosling gospel gossamer gossip gossipy got gotcha gotta gotten gouge goulash gourd gourmand
    gourmet gout goutier goutiest gouty gov govern governable governance governess government
    governmental governor governorship govt gown grab grace graceful gracefulness graceless
    gracelessness gracious graciousness grackle grad gradation grade gradient gradual graduate
    graduation graffiti graffito graft grail grain grainier grainiest grainy gram grammar
    grammarian grammatical gramme gramophone granary grand grandad grandchild grandchildren
    granddad granddaughter grandee grandest grandeur grandfather grandiloquence grandiloquent
    grandiose grandma grandmother grandness grandpa grandparent grandson grandstand grange
    granite grannie granny granola grant granular granularity granulate granulation granule
    grape grapefruit grapevine graph graphic graphical graphite graphologist graphology grapnel
    grapple grasp grass grasshopper grassier grassiest grassland grassy grate grateful
    gratefulness gratification gratify gratings gratis gratitude gratuitous gratuity grave
    gravel graven gravest gravestone graveyard gravitate gravitation gravitational gravity gravy
    graybeard graze grease greasepaint greasier greasiest greasiness greasy great greatest
    greatness grebe greed greedier greediest greedily greediness greedy green greenback greenery
    greenest greengrocer greenhorn greenhouse greenish greenness greensward greet greetings
    gregarious gregariousness gremlin grenade grenadier grep grew grey greyest greyhound greyish
    greyness gribble grid griddle griddlecake gridiron gridlock grief grievance grieve grievous
    griffin grill grille grim grimace grime grimier grimiest grimmest grimness grimy grin grind
    grindstone gringo grip gripe grippe grislier grisliest grisly grist gristle grit grittier
    grittiest gritty grizzled grizzlier grizzliest grizzly groan grocer grocery grog groggier
    groggiest groggily grogginess groggy groin grok grommet groom groove groovier grooviest
    groovy grope grosbeak gross grossest grossness grotesque grotto grouch grouchier grouchiest
    grouchiness grouchy ground groundbreaking groundhog groundings groundless groundswell
    groundwork group groupie groupings grouse grout grove grovel grow growl grown grownup growth
    groyne grub grubbier grubbiest grubbiness grubby grubstake grudge grudgingly grue gruel
    gruellings gruesome gruesomest gruff gruffest gruffness grumble grumpier grumpiest grumpily
    grumpiness grumpy grunge grungier grungiest grungy grunt gryphon guacamole guano guarantee
    guaranteeing guarantor guaranty guard guardedly guardhouse guardian guardianship guardrail
    guardroom guardsman guardsmen guava gubernatorial guerilla guerrilla guess guessable
    guesstimate guesswork guest guff guffaw guidance guide guidebook guideline guild guile
    guileful guileless guillotine guilt guiltier guiltiest guiltily guiltiness guiltless guilty
    guinea guise guitar guitarist gulag gulch gulf gull gullet gulley gullibility gullible gully
    gulp gum gumbo gumdrop gummier gummiest gummy gumption gun gunboat gunfight gunfire gunk
    gunman gunmen gunnery gunny gunnysack gunpoint gunpowder gunrunner gunrunning gunshot
    gunslinger gunsmith gunwale guppy gurgle gurney guru gush gushier gushiest gushy gusset gust
    gustatory gustier gustiest gusto gusty gut gutless gutsier gutsiest gutsy guttered guttering
    guttersnipe guttural guy guzzle gybe gym gymnasia gymnasium gymnast gymnastic gymnosperm
    gynaecological gynaecologist gynaecology gyp gypsum gypsy gyrate gyration gyro gyroscope
    haberdasher haberdashery habit habitability habitable habitat habitation habitual habituate
    habituation hacienda hack hackish hackle hackney hacksaw hacktivist had haddock
    haematologist haematology haemoglobin haemophilia haemophiliac haemorrhage haemorrhoid
    hafnium haft hag haggard haggle hah haiku hail hailstone hailstorm hair hairball hairbreadth
    hairbrush haircut hairdo hairdresser hairdressing hairier hairiest hairiness hairless
    hairline hairnet hairpiece hairpin hairsbreadth hairsplitting hairspring hairstyle
    hairstylist hairy hake halberd halcyon hale halest half halfback halfhearted halfheartedness
    halfpence halfpenny halftime halfway halibut halitosis hall halleluiah hallelujah hallmark
    hallow hallucinate hallucination hallucinatory hallucinogen hallucinogenic hallway halo
    halogen halon halt haltered haltering haltingly halve halyard ham hamburger hamlet hammered
    hammerhead hammering hammock hamper hamster hamstring hamstrung hand handbag handball
    handbill handbook handcar handcart handcraft handcuff handedness handful handgun handheld
    handicap handicraft handier handiest handily handiness handiwork handkerchief handkerchieves
    handle handlebar handmade handmaid handmaiden handout handpick handrail handset handsful
    handshake handshakings handsome handsomeness handsomest handspring handstand handwork
    handwriting handwritten handy handyman handymen hang hangar hangdog hangings hangman hangmen
    hangnail hangout hangover hank hankered hankering hankie hanky hansom haphazard hapless
    happen happenings happenstance happier happiest happily happiness happy harangue harass
    harassment harbinger harbour hard hardback hardball hardcover harden hardest hardheaded
    hardheadedness hardhearted hardheartedness hardier hardiest hardily hardiness hardline
    hardness hardship hardtack hardtop hardware hardwired hardwood hardy hare harebrained
    harelip harem hark harken harlequin harlot harm harmful harmfulness harmless harmlessness
    harmonic harmonica harmonically harmonious harmoniousness harmonisation harmonise harmony
    harness harp harpist harpoon harpsichord harpy harridan harrow harry harsh harshest
    harshness hart harvest has hash hasheesh hashish hashtag hasp hassle hassock haste hasten
    hastier hastiest hastily hastiness hasty hat hatch hatchback hatchery hatchet hatchway hate
    hateful hatefulness hath hatred haughtier haughtiest haughtily haughtiness haughty haul
    haunch haunt hauntingly hauteur have haven haversack havoc haw hawk hawkish hawser hawthorn
    hay haycock hayloft haymow hayseed haystack haywire hazard hazardous haze hazel hazelnut
    hazier haziest hazily haziness hazings hazmat hazy head headache headband headboard
    headdress headfirst headgear headhunter headier headiest headings headland headless
    headlight headline headlock headlong headmaster headmistress headphone headquarter headrest
    headroom headset headstone headstrong headwaiter headwaters headway headwind headword heady
    heal health healthcare healthful healthfulness healthier healthiest healthily healthiness
    healthy heap hear heard hearings hearken hearsay hearse heart heartache heartbeat heartbreak
    heartbroken heartburn hearten heartfelt hearth heartier heartiest heartily heartiness
    heartland heartless heartlessness heartrending heartsick heartstrings heartthrob
    heartwarming hearty heat heatedly heath heathen heathenish heatstroke heave heaven
    heavenlier heavenliest heavenward heavier heaviest heavily heaviness heavy heavyset
    heavyweight heck heckle hectare hectic hectically hector hedge hedgehog hedgerow hedonism
    hedonist hedonistic heed heedful heedless heedlessness heehaw heel heft heftier heftiest
    hefty hegemony heifer height heighten heinous heinousness heir heiress heirloom heist held
    helical helices helicopter heliotrope heliport helium helix hell hellebore hellhole hellion
    hellish hello helm helmet helmsman helmsmen helot help helpful helpfulness helpings helpless
    helplessness helpline helpmate helpmeet hem hemisphere hemispheric hemispherical hemline
    hemlock hemp hempen hemstitch hen hence henceforth henceforward henchman henchmen henna
    henpeck hep hepatic hepatitis heppest heptagon her herald heraldic heraldry herb herbaceous
    herbage herbal herbalist herbicide herbivore herbivorous herculean herd herdsman herdsmen
    here hereabout hereafter hereby hereditary heredity herein hereof heresy heretic heretical
    hereto heretofore hereupon herewith heritage hermaphrodite hermaphroditic hermetic
    hermetically hermit hermitage hernia herniae hero heroic heroically heroin heroine heroism
    heron herpes herringbone herrings herself hertz hes hesitancy hesitant hesitate hesitatingly
    hesitation heterodox heterodoxy heterogeneity heterogeneous heterosexual heterosexuality
    heuristic hew hewn hex hexadecimal hexagon hexagonal hexameter hey heyday hgt hiatus hibachi
    hibernate hibernation hibiscus hiccough hiccup hick hickey hickory hid hidden hide hideaway
    hidebound hideous hideousness hideout hie hied hieing hierarchical hierarchy hieroglyphic
    hifalutin high highball highborn highboy highbrow highchair highest highfalutin highfaluting
    highjack highland highlight highness hightail highway highwayman highwaymen hijack
    hijackings hike hilarious hilarity hill hillbilly hillier hilliest hillock hillside hilltop
    hilly hilt him himself hind hindered hindering hindmost hindquarter hindrance hindsight hing
    hinge hint hinterland hip hippest hippie hippo hippopotami hippopotamus hippy hire hireling
    hirsute his hisses histamine histogram historian historic historical history histrionic hit
    hitch hitchhike hither hitherto hive hivemind hoagie hoagy hoard hoardings hoarfrost hoarier
    hoariest hoariness hoarse hoarseness hoarsest hoary hoax hob hobbit hobble hobby hobbyhorse
    hobbyist hobgoblin hobnail hobnob hobo hoc hock hockey hockshop hod hodgepodge hoe hoed
    hoedown hoeing hog hogan hoggish hogshead hogwash hoist hokey hokier hokiest hokum hold
    holdings holdout holdover holdup hole holiday holier holiest holiness holistic holler hollow
    hollowest hollowness holly hollyhock holocaust hologram holograph holographic holography
    holster holy homage homburg home homebody homeboy homecoming homegrown homeland homeless
    homelessness homelier homeliest homeliness homemade homemaker homeopathic homeopathy
    homeowner homepage homered homering homeroom homesick homesickness homespun homestead
    homestretch hometown homeward homework homewrecker homey homeyness homicidal homicide homie
    homiest homily hominess hominy homoeopathic homoeopathy homogeneity homogeneous
    homogenisation homogenise homograph homonym homophobia homophobic homophone homosexual
    homosexuality homy honcho hone honest honestest honesty honey honeybee honeycomb honeydew
    honeymoon honeysuckle honied honk honoraria honorarium honorary honorific honour honourable
    honourably hooch hood hoodie hoodlum hoodoo hoodwink hooey hoof hook hookah hookey hookup
    hookworm hooky hooligan hooliganism hoop hoopla hooray hoot hootch hooves hop hope hopeful
    hopefulness hopeless hopelessness hopscotch horde horizon horizontal hormonal hormone horn
    hornet hornier horniest hornless hornpipe horny horology horoscope horrendous horrible
    horribly horrid horrific horrify horror horse horseback horsefly horsehair horsehide
    horseman horsemanship horsemen horseplay horsepower horseradish horseshoe horseshoeing
    horsetail horsewhip horsewoman horsewomen horsey horsier horsiest horsy horticultural
    horticulture horticulturist hos hosanna hose hosiery hospice hospitable hospitably hospital
    hospitalisation hospitalise hospitality host hostage hostel hostelry hostess hostile
    hostility hostler hot hotbed hotcake hotel hotelier hothead hotheadedly hotheadedness
    hothouse hotkey hotlink hotness hotshot hottest houmous houmus hound hour hourglass house
    houseboat housebound housebreak housebroke housebroken houseclean housecoat housefly
    household househusband housekeeper housekeeping housemaid housemother houseplant housetop
    housewares housewarming housewife housewives housework housings hove hovel hoverboard
    hovercraft hovered hovering how howdah howdy however howitzer howl howsoever hrs hub hubbub
    hubby hubcap hubris huckleberry huckster huddle hue hued huff huffier huffiest huffily huffy
    hug huge hugeness hugest huh hula hulk hull hullabaloo hum human humane humaneness humanest
    humanisation humanise humanism humanist humanistic humanitarian humanitarianism humanity
    humankind humanness humanoid humble humbleness humblest humblings humbly humbug humdinger
    humdrum humeri humerus humid humidifier humidify humidity humidor humiliate humiliation
    humility hummingbird hummock hummus humongous humorist humorous humour humourless
    humourlessness hump humpback humungous humus hunch hunchback hundred hundredfold hundredth
    hundredweight hung hungered hungering hungover hungrier hungriest hungrily hungry hunk
    hunkered hunkering hunt huntress huntsman huntsmen hurdle hurl hurrah hurray hurricane
    hurriedly hurry hurt hurtful hurtle husband husbandry hush husk huskier huskiest huskily
    huskiness husky hussar hussy hustings hustle hut hutch hutzpa hutzpah hwy hyacinth hyaena
    hybrid hybridise hydra hydrae hydrangea hydrant hydrate hydraulic hydraulically hydrocarbon
    hydroelectric hydroelectricity hydrofoil hydrogen hydrogenate hydrology hydrolysis
    hydrometer hydrophobia hydroplane hydroponic hydrosphere hydrotherapy hyena hygiene hygienic
    hygienically hygienist hygrometer hying hymen hymn hymnal hype hyperactive hyperactivity
    hyperbola hyperbolae hyperbole hyperbolic hypercritical hyperlink hypermarket hypersensitive
    hypersensitivity hyperspace hypertension hypertext hyperventilate hyperventilation hyphen
    hyphenate hyphenation hypnoses hypnosis hypnotic hypnotically hypnotise hypnotism hypnotist
    hypo hypoallergenic hypochondria hypochondriac hypocrisy hypocrite hypocritical hypodermic
    hypoglycemia hypoglycemic hypotenuse hypothalami hypothalamus hypothermia hypotheses
    hypothesis hypothesise hypothetical hysterectomy hysteresis hysteria hysteric hysterical
    iamb iambic ibex ibices ibid ibis ibuprofen ice iceberg icebound icebox icebreaker icecap
    iced icicle icier iciest icily iciness icing ickier ickiest icky icon iconoclast
    iconoclastic icy idea ideal idealisation idealise idealism idealist idealistic
    idealistically idempotent identical identifiable identification identifier identify identity
    ideogram ideograph ideological ideologist ideology ides idiocy idiom idiomatic idiomatically
    idiosyncrasy idiosyncratic idiot idiotic idiotically idle idleness idlest idly idol idolater
    idolatrous idolatry idolise ids idyl idyll idyllic iffier iffiest iffy ifs igloo igneous
    ignite ignition ignoble ignobly ignominious ignominy ignoramus ignorance ignorant ignore
    iguana iii ikon ilk ill illegal illegality illegibility illegible illegibly illegitimacy
    illegitimate illiberal illicit illicitness illiteracy illiterate illness illogical
    illuminate illumination illumine illus illusion illusive illusory illustrate illustration
    illustrative illustrator illustrious image imagery imaginable imaginably imaginary
    imagination imaginative imagine imam imbalance imbecile imbecilic imbecility imbed imbibe
    imbroglio imbue imitate imitation imitative imitator immaculate immaculateness immanence
    immanent immaterial immature immaturity immeasurable immeasurably immediacy immediate
    immemorial immense immensity immerse immersion immersive immigrant immigrate immigration
    imminence imminent immobile immobilisation immobilise immobility immoderate immodest
    immodesty immolate immolation immoral immorality immortal immortalise immortality immovable
    immovably immoveable immune immunisation immunise immunity immunology immure immutability
    immutable immutably imp impact impair impairment impala impale impalement impalpable impanel
    impart impartial impartiality impassable impasse impassioned impassive impassivity
    impatience impatient impeach impeachment impeccability impeccable impeccably impecunious
    impecuniousness impedance impede impediment impedimenta impel impend impenetrability
    impenetrable impenetrably impenitence impenitent imperative imperceptible imperceptibly
    imperfect imperfection imperial imperialism imperialist imperialistic imperil imperious
    imperiousness imperishable impermanence impermanent impermeable impermissible impersonal
    impersonate impersonation impersonator impertinence impertinent imperturbability
    imperturbable imperturbably impervious impetigo impetuosity impetuous impetus impiety
    impinge impingement impious impish impishness implacability implacable implacably implant
    implantation implausibility implausible implausibly implement implementable implementation
    implicate implication implicit implied implies implode implore implosion implying impolite
    impoliteness impolitic imponderable import importance important importation importunate
    importune importunity impose imposingly imposition impossibility impossible impossibly
    imposter impostor imposture impotence impotent impound impoverish impoverishment
    impracticable impracticably impractical impracticality imprecation imprecise imprecision
    impregnability impregnable impregnably impregnate impregnation impresario impress impression
    impressionable impressionism impressionist impressionistic impressive impressiveness
    imprimatur imprint imprison imprisonment improbability improbable improbably impromptu
    improper impropriety improvable improve improvement improvidence improvident improvisation
    improvise imprudence imprudent impudence impudent impugn impulse impulsion impulsive
    impulsiveness impunity impure impurest impurity imputation impute inability inaccessibility
    inaccessible inaccuracy inaccurate inaction inactive inactivity inadequacy inadequate
    inadmissible inadvertence inadvertent inadvisable inalienable inamorata inane inanest
    inanimate inanity inapplicable inappropriate inapt inarticulate inasmuch inattention
    inattentive inaudible inaudibly inaugural inaugurate inauguration inauspicious inboard
    inborn inbound inbox inbred inbreed inbuilt inc incalculable incalculably incandescence
    incandescent incantation incapability incapable incapacitate incapacity incarcerate
    incarceration incarnate incarnation incautious incendiary incense incentive inception
    incessant incest incestuous inch inchoate incidence incident incidental incinerate
    incineration incinerator incipient incise incision incisive incisiveness incisor incite
    incitement incivility inclemency inclement inclination incline inclosure include inclusion
    inclusive incognito incoherence incoherent incombustible income incommensurate incommunicado
    incomparable incomparably incompatibility incompatible incompatibly incompetence incompetent
    incomplete incompleteness incomprehensible incomprehensibly inconceivable inconceivably
    inconclusive incongruity incongruous inconsequential inconsiderable inconsiderate
    inconsiderateness inconsistency inconsistent inconsolable inconspicuous inconspicuousness
    inconstancy inconstant incontestable incontestably incontinence incontinent incontrovertible
    incontrovertibly inconvenience inconvenient incorporate incorporation incorporeal incorrect
    incorrectness incorrigibility incorrigible incorrigibly incorruptibility incorruptible
    increase increasingly incredibility incredible incredibly incredulity incredulous increment
    incremental incriminate incrimination incriminatory incrust incrustation incubate incubation
    incubator incubi incubus inculcate inculcation inculpate incumbency incumbent incur
    incurable incurably incurious incursion ind indebted indebtedness indecency indecent
    indecipherable indecision indecisive indecisiveness indecorous indeed indefatigable
    indefatigably indefensible indefensibly indefinable indefinably indefinite indelible
    indelibly indelicacy indelicate indemnification indemnify indemnity indent indentation
    indenture independence independent indescribable indescribably indestructible indestructibly
    indeterminable indeterminacy indeterminate index indicate indication indicative indicator
    indices indict indictable indictment indifference indifferent indigence indigenous indigent
    indigestible indigestion indignant indignation indignity indigo indirect indirection
    indirectness indiscernible indiscreet indiscretion indiscriminate indispensable
    indispensably indisposed indisposition indisputable indisputably indissoluble indistinct
    indistinctness indistinguishable individual individualise individualism individualist
    individualistic individuality indivisibility indivisible indivisibly indoctrinate
    indoctrination indolence indolent indomitable indomitably indoor indorse indorsement
    indubitable indubitably induce inducement induct inductance inductee induction inductive
    indue indulge indulgence indulgent industrial industrialisation industrialise industrialism
    industrialist industrious industriousness industry inebriate inebriation inedible ineducable
    ineffable ineffably ineffective ineffectiveness ineffectual inefficiency inefficient
    inelastic inelegance inelegant ineligibility ineligible ineluctable ineluctably inept
    ineptitude ineptness inequality inequitable inequity inert inertia inertial inertness
    inescapable inescapably inessential inestimable inestimably inevitability inevitable
    inevitably inexact inexcusable inexcusably inexhaustible inexhaustibly inexorable inexorably
    inexpedient inexpensive inexperience inexpert inexplicable inexplicably inexpressible
    inextinguishable inextricable inextricably infallibility infallible infallibly infamous
    infamy infancy infant infanticide infantile infantry infantryman infantrymen infarction
    infatuate infatuation infeasible infect infection infectious infectiousness infelicitous
    infelicity infer inference inferential inferior inferiority infernal inferno infertile
    infertility infest infestation infidel infidelity infield infighting infiltrate infiltration
    infiltrator infinite infinitesimal infinitive infinitude infinity infirm infirmary infirmity
    infix inflame inflammable inflammation inflammatory inflatable inflate inflation
    inflationary inflect inflection inflectional inflexibility inflexible inflexibly inflexion
    inflict infliction inflorescence inflow influence influential influenza influx info
    infomercial inform informal informality informant information informational informative
    infotainment infraction infrared infrastructure infrequency infrequent infringe infringement
    infuriate infuriatingly infuse infusion ingenious ingenuity ingenuous ingenuousness ingest
    ingestion inglorious ingot ingrain ingrate ingratiate ingratiatingly ingratitude ingredient
    ingress ingrown inhabit inhabitable inhabitant inhalant inhalation inhalator inhale inhere
    inherent inherit inheritance inheritor inhibit inhibition inhospitable inhuman inhumane
    inhumanity inimical inimitable inimitably iniquitous iniquity initial initialisation
    initialise initiate initiation initiative initiator initio inject injection injector
    injudicious injunction injure injurious injury injustice ink inkblot inkier inkiest inkiness
    inkling inkwell inky inlaid inland inlay inlet inline inmate inmost inn innards innate
    innermost innings innkeeper innocence innocent innocuous innovate innovation innovative
    innovator innuendo innumerable inoculate inoculation inoffensive inoperable inoperative
    inopportune inordinate inorganic inpatient input inquest inquietude inquire inquiringly
    inquiry inquisition inquisitive inquisitiveness inquisitor inroad ins insane insanest
    insanity insatiable insatiably inscribe inscription inscrutable inscrutably inseam insect
    insecticide insectivore insectivorous insecure insecurity inseminate insemination insensate
    insensibility insensible insensibly insensitive insensitivity insentience insentient
    inseparability inseparable inseparably insert insertion inset inshore inside insidious
    insidiousness insight insightful insigne insignia insignificance insignificant insincere
    insincerity insinuate insinuation insipid insist insistence insistent insofar insole
    insolence insolent insolubility insoluble insolvable insolvency insolvent insomnia insomniac
    insouciance insouciant inspect inspection inspector inspiration inspirational inspire
    instability instal install installation instalment instance instant instantaneous instead
    instep instigate instigation instigator instil instill instinct instinctive institute
    institution institutional institutionalise instruct instruction instructional instructive
    instructor instrument instrumental instrumentalist instrumentality instrumentation
    insubordinate insubordination insubstantial insufferable insufferably insufficiency
    insufficient insular insularity insulate insulation insulator insulin insult insuperable
    insupportable insurance insure insureds insurgence insurgency insurgent insurmountable
    insurrection insurrectionist int intact intagli intaglio intake intangible intangibly
    integer integral integrate integration integrator integrity integument intel intellect
    intellectual intellectualise intellectualism intelligence intelligent intelligentsia
    intelligibility intelligible intelligibly intemperance intemperate intend intendeds intense
    intensest intensification intensifier intensify intensity intensive intent intention
    intentional intentness interact interaction interactive interbred interbreed intercede
    intercept interception interceptor intercession intercessor interchange interchangeable
    interchangeably intercollegiate intercom interconnect interconnection intercontinental
    intercourse interdenominational interdepartmental interdependence interdependent interdict
    interdiction interdisciplinary interest interestingly interface interfaith interfere
    interference interferon intergalactic interim interior interj interject interjection
    interlace interlard interleave interleukin interlink interlock interlocutory interloper
    interlude intermarriage intermarry intermediary intermediate interment intermezzi intermezzo
    interminable interminably intermingle intermission intermittent intern internal internalise
    international internationalise internationalism interne internecine internee internement
    interneship internet internist internment internship interoffice interpersonal
    interplanetary interplay interpolate interpolation interpose interposition interpret
    interpretation interpretative interpretive interracial interred interrelate interrelation
    interrelationship interring interrogate interrogation interrogative interrogator
    interrogatory interrupt interruption interscholastic intersect intersection intersperse
    interstate interstellar interstice intertwine interurban interval intervene intervention
    interview interviewee interweave interwove interwoven intestate intestinal intestine
    intimacy intimate intimation intimidate intimidation into intolerable intolerably
    intolerance intolerant intonation intone intoxicant intoxicate intoxication intractability
    intractable intramural intranet intransigence intransigent intransitive intravenous intrench
    intrenchment intrepid intricacy intricate intrigue intriguingly intrinsic intrinsically
    intro introduce introduction introductory introspection introspective introversion introvert
    intrude intrusion intrusive intrust intuit intuition intuitive inundate inundation inure
    invade invalid invalidate invalidation invalidity invaluable invariable invariably invariant
    invasion invasive invective inveigh inveigle invent invention inventive inventiveness
    inventor inventory inverse inversion invert invertebrate invest investigate investigation
    investigative investigator investiture investment investor inveterate invidious invigorate
    invigoration invincibility invincible invincibly inviolability inviolable inviolate
    invisibility invisible invisibly invitation invitational invite invitingly invocation
    invoice invoke involuntarily involuntary involve involvement invulnerability invulnerable
    invulnerably inward ioctl iodine iodise ion ionisation ionise ionizer ionosphere iota ipecac
    irascibility irascible irate irateness ire iridescence iridescent iridium iris irk irksome
    iron ironclad ironic ironical ironmonger ironware ironwork irony irradiate irradiation
    irrational irrationality irreconcilable irrecoverable irredeemable irrefutable irregular
    irregularity irrelevance irrelevancy irrelevant irreligious irremediable irremediably
    irreparable irreparably irreplaceable irrepressible irreproachable irresistible irresistibly
    irresolute irresolution irrespective irresponsibility irresponsible irresponsibly
    irretrievable irretrievably irreverence irreverent irreversible irreversibly irrevocable
    irrevocably irrigate irrigation irritability irritable irritably irritant irritate
    irritatingly irritation irruption isinglass island isle islet ism isobar isolate isolation
    isolationism isolationist isometric isomorphic isosceles isotope isotopic isotropic issuance
    issue isthmi isthmus italic italicise itch itchier itchiest itchiness itchy item itemisation
    itemise iterate iteration iterative iterator itinerant itinerary its itself ivies ivory ivy
    jab jabbered jabberer jabbering jabot jack jackal jackass jackboot jackdaw jacket jackhammer
    jackknife jackknives jackpot jackrabbit jade jag jaggeder jaggedest jaggedly jaggedness
    jaggies jaguar jail jailbreak jalopy jalousie jam jamb jamboree jangle janitor janitorial
    japan jape jar jargon jasmine jasper jaundice jaunt jauntier jauntiest jauntily jauntiness
    jaunty javelin jaw jawbone jawbreaker jay jaywalk jazz jazzier jazziest jazzy jealous
    jealousy jeans jeep jeer jeeringly jeez jehad jejune jell jello jelly jellybean jellyfish
    jeopardise jeopardy jeremiad jerk jerkier jerkiest jerkily jerkin jerkwater jerky jersey
    jessamine jest jet jetsam jettison jetty jewel jewellery jewelries jib jibe jiffy jig
    jiggered jiggering jiggle jigsaw jigsawn jihad jihadist jilt jimmy jingle jingoism jingoist
    jingoistic jinn jinni jinricksha jinrikisha jinx jitney jitterbug jitterier jitteriest
    jitters jittery jiujitsu jive job jobless joblessness jock jockey jockstrap jocose jocosity
    jocular jocularity jocund jocundity jodhpurs jog joggle john join joint joist joke jokingly
    jollier jolliest jolliness jollity jolly jolt jonquil josh jostle jot jottings joule jounce
    journal journalese journalism journalist journalistic journey journeyman journeymen joust
    jovial joviality jowl joy joyful joyfullest joyfulness joyless joyous joyousness joyridden
    joyride joyrode joystick jubilant jubilation jubilee judge judgement judgemental judgeship
    judgment judgmental judicature judicial judiciary judicious judiciousness judo jug
    juggernaut juggle jugular juice juicier juiciest juicily juiciness juicy jujitsu jujube
    jujutsu jukebox julep julienne jumble jumbo jump jumpier jumpiest jumpiness jumpsuit jumpy
    junco junction juncture jungle junior juniper junk junket junkie junkiest junky junkyard
    junta juridical jurisdiction jurisdictional jurisprudence jurist juror jury just justest
    justice justifiable justifiably justification justify justness jut jute juvenile juxtapose
    juxtaposition kabob kaboom kaftan kahuna kale kaleidoscope kaleidoscopic kamikaze kangaroo
    kaolin kapok kaput karakul karaoke karat karate karma katydid kayak kazoo kebab kebob keel
    keen keenest keenness keep keepsake keg kelp ken kennel kept keratin kerb kerchief
    kerchieves kernel kerosene kerosine kestrel ketch ketchup keto ketogenic kettle kettledrum
    key keybinding keyboard keyhole keynote keypunch keystone keystroke keyword khaki khan
    kibbutz kibbutzim kibitz kibosh kick kickback kickier kickiest kickoff kickstand kicky kid
    kiddie kiddo kiddy kidnap kidnappings kidney kielbasa kielbasy kill killdeer killings
    killjoy kiln kilo kilobyte kilocycle kilogram kilogramme kilohertz kilometre kiloton
    kilowatt kilt kimono kin kind kinda kindergarten kindest kindhearted kindle kindlier
    kindliest kindliness kindness kindred kinematic kinetic kinfolk king kingdom kingfisher
    kinglier kingliest kingpin kingship kink kinkier kinkiest kinky kinship kinsman kinsmen
    kinswoman kinswomen kiosk kipper kismet kiss kit kitchen kitchenette kitchenware kite kith
    kitsch kitschy kitten kittenish kitty kiwi kleptomania kleptomaniac kludge kluge klutz
    klutzier klutziest klutzy knack knackwurst knapsack knave knavery knavish knead knee kneecap
    kneeing kneel knell knelt knew knickers knickknack knife knight knighthood knit knitwear
    knives knob knobbier knobbiest knobby knock knockout knockwurst knoll knot knothole knottier
    knottiest knotty know knowable knowingly knowings knowledge knowledgeable knowledgeably
    known knuckle knucklehead koala koan kohlrabi kook kookaburra kookie kookiest kookiness
    kooky kopeck kopek kosher kowtow krone kronor krypton kudos kudzu kumquat lab label labia
    labial labium laboratory laborious labour laburnum labyrinth labyrinthine lace lacerate
    laceration lachrymal lachrymose lacier laciest lack lackadaisical lackey lacklustre laconic
    laconically lacquer lacrimal lacrosse lactate lactation lactic lactose lacuna lacunae lacy
    lad laddered laddering laddie lade laden ladings ladle lady ladybird ladybug ladyfinger
    ladylike ladyship lag laggard lagniappe lagoon laid lain lair laity lake lallygag lam lama
    lamasery lamb lambast lambaste lambda lambent lambkin lambskin lame lamebrain lameness
    lament lamentable lamentably lamentation lamest laminate lamination lamp lampblack lampoon
    lamppost lamprey lampshade lance lancet land landfall landfill landholder landings landlady
    landline landlocked landlord landlubber landmark landmass landowner landscape landslid
    landslidden landslide landward lane language languid languish languor languorous lank
    lankest lankier lankiest lankiness lanky lanolin lantern lanyard lap lapel lapidary lapse
    laptop lapwing larboard larcenous larceny larch lard large largeness largess largesse
    largest largo lariat lark larkspur larva larvae larval larynges laryngitis larynx lasagna
    lasagne lascivious lasciviousness lase lash lass lassie lassitude lasso last lastingly lat
    latch late latecomer latency lateness latent lateral latest latex lath lathe lathered
    lathering latitude latitudinal latrine latte latterly lattice latticework laud laudable
    laudably laudanum laudatory laugh laughable laughably laughingly laughingstock laughter
    launch launder laundress laundromat laundry laundryman laundrymen laureate laurel lava
    lavatory lavender lavish lavishest lavishness law lawbreaker lawful lawfulness lawgiver
    lawless lawlessness lawmaker lawn lawrencium lawsuit lawyer lax laxative laxest laxity
    laxness lay layaway layered layering layette layman laymen layoff layout layover laypeople
    layperson laywoman laywomen laze lazier laziest lazily laziness lazy lazybones lbs lea leach
    lead leaden leadership leaf leafier leafiest leafless leaflet leafy league leak leakage
    leakier leakiest leaky lean leanest leanings leanness leap leapfrog leapt learn learnt lease
    leasehold leash least leastwise leather leatherneck leathery leave leaven leavings lecher
    lecherous lechery lecithin lectern lecture led ledge lee leech leek leer leerier leeriest
    leery leeward leeway left leftest leftie leftism leftist leftmost leftover leftwards lefty
    leg legacy legal legalese legalisation legalise legalism legalistic legality legate legatee
    legation legato legend legendary legerdemain leggier leggiest leggings leggy legibility
    legible legibly legion legionnaire legislate legislation legislative legislator legislature
    legit legitimacy legitimate legitimise legless legman legmen legroom legume leguminous
    legwork lei leisure leitmotif lemma lemme lemmings lemon lemonade lemony lemur lend length
    lengthen lengthier lengthiest lengthily lengthways lengthwise lengthy leniency lenient lens
    lent lentil leonine leopard leotard leper leprechaun leprosy leprous lept lesbian lesbianism
    lesion less lessee lessen lesson lessor lest let letdown lethal lethargic lethargically
    lethargy letterbomb letterbox lettered letterhead lettering lettuce letup leukaemia
    leukocyte levee level levelheaded levelheadedness levelness lever leverage leviathan
    levitate levitation levity levy lewd lewdest lewdness lexer lexica lexical lexicographer
    lexicography lexicon liability liable liaise liaison liar lib libation libel libellous
    liberal liberalisation liberalise liberalism liberality liberate liberation liberator
    libertarian libertine liberty libidinous libido librarian library libretti librettist
    libretto lice licence license licensee licentiate licentious licentiousness lichee lichen
    licit lick lickings licorices lid lie lied lief liefest liege lien lieu lieutenancy
    lieutenant life lifeblood lifeboat lifeforms lifeguard lifeless lifelike lifeline lifelong
    lifesaver lifesaving lifespan lifestyle lifetime lifework lift liftoff ligament ligature
    light lighten lightest lightheaded lighthearted lightheartedness lighthouse lightness
    lightning lightweight lignite lii likable like likeable likeableness likelier likeliest
    likelihood liken likeness likest likewise lilac lilt lily limb limbered limbering limbless
    limbo lime limeade limelight limerick limestone limier limiest limit limitation limitings
    limitless limn limo limousine limp limpest limpet limpid limpidity limpness limy linage
    linchpin linden line lineage lineal lineament linear linebacker linefeed lineman linemen
    linen linesman linesmen lineup linger lingerie lingeringly lingerings lingo lingual linguist
    linguistic liniment linings link linkage linkup linnet linoleum linseed lint lintel lion
    lioness lionhearted lionise lip lipid liposuction lipread lipstick liquefaction liquefy
    liqueur liquid liquidate liquidation liquidator liquidise liquidity liquify liquor liquorice
    lira lire lisle lisp lissom lissome list listen listings listless listlessness lit litany
    litchi lite literacy literal literary literate literati literature lithe lithest lithium
    lithograph lithographic lithography lithosphere litigant litigate litigation litigious
    litigiousness litmus litre litterbug littered littering little littleness littlest littoral
    liturgical liturgy livability live liveable livelier liveliest livelihood liveliness
    livelong liven liverwurst livery livest livestock liveware livid livings lix lizard llama
    llano load loadable loadstar loadstone loaf loam loamier loamiest loamy loan loanword loath
    loathe loathings loathsome loathsomeness loaves lob lobby lobbyist lobe lobotomy lobster
    local locale localisation localise locality locate location locavore loci lock lockable
    locket lockjaw lockout locksmith lockstep lockup loco locomotion locomotive locoweed locus
    locust locution lode lodestar lodestone lodge lodgings loft loftier loftiest loftily
    loftiness lofty log loganberry logarithm logarithmic logbook loge loggerhead logic logical
    logician login logistic logistical logjam logo logoff logon logotype logout logrolling loin
    loincloth loiter lolcat loll lollipop lollygag lollypop lone lonelier loneliest loneliness
    lonesome long longboat longest longevity longhair longhand longhorn longingly longings
    longish longitude longitudinal longshoreman longshoremen longtime loofah look lookalike
    lookout lookup loom loon looney looneyier looneyies loonie looniest loony loop loophole
    loopier loopiest loopy loose loosen looseness loosest loot lop lope lopsided lopsidedness
    loquacious loquacity lord lordlier lordliest lordship lore lorgnette lorn lorry lose loss
    lost lot loth lotion lottery lotto lotus loud loudest loudmouth loudness loudspeaker lounge
    louse lousier lousiest lousiness lousy lout loutish louvre lovable love loveable lovebird
    loveless lovelier lovelies loveliest loveliness lovelorn lovemaking lovesick lovingly low
    lowbrow lowdown lowercase lowered lowering lowest lowish lowland lowlier lowliest lowliness
    lowness lox loyal loyalest loyalist loyallest loyalty lozenge luau lubber lube lubricant
    lubricate lubrication lubricator lucid lucidity lucidness luck luckier luckiest luckily
    luckiness luckless lucky lucrative lucre ludicrous ludicrousness lug luggage lugubrious
    lugubriousness lukewarm lull lullaby lumbago lumbar lumber lumberjack lumberman lumbermen
    lumberyard luminary luminescence luminescent luminosity luminous lummox lump lumpier
    lumpiest lumpiness lumpish lumpy lunacy lunar lunatic lunch lunchbox luncheon luncheonette
    lunchroom lunchtime lung lunge lupin lupine lupus lurch lure lurid luridness lurk luscious
    lusciousness lush lushest lushness lust lustful lustier lustiest lustily lustiness lustre
    lustrous lusty lute luxuriance luxuriant luxuriate luxurious luxuriousness luxury lvi lvii
    lxi lxii lxiv lxix lxvi lxvii lyceum lychee lye lying lymph lymphatic lymphoma lymphomata
    lynch lynchings lynchpin lynx lyre lyric lyrical lyricist macabre macadam macaroni macaroon
    macaw mace macerate maceration machete machinable machination machine machinery machinist
    machismo macho macintosh mackerel mackinaw mackintosh macro macrobiotic macrocosm macrology
    macron macroscopic mad madam madame madcap madden maddeningly maddest made mademoiselle
    madhouse madman madmen madness madras madrasa madrasah madrassa madrigal madwoman madwomen
    maelstrom maestri maestro magazine magenta maggot magic magical magician magisterial
    magistrate magma magnanimity magnanimous magnate magnesia magnesium magnet magnetic
    magnetically magnetisation magnetise magnetism magneto magnetosphere magnification
    magnificence magnificent magnifier magnify magnitude magnolia magnum magpie maharaja
    maharajah maharanee maharani maharishi mahatma mahjong mahogany maid maiden maidenhair
    maidenhead maidenhood maidservant mail mailbomb mailbox mailings mailman mailmen maim main
    mainframe mainland mainline mainmast mainsail mainspring mainstay mainstream maintain
    maintainability maintainable maintenance maize majestic majestically majesty major majorette
    majority make makeshift makeup makings maladjusted maladjustment maladroit malady malaise
    malapropism malaria malarial malarkey malcontent male malediction malefactor maleness
    malevolence malevolent malfeasance malformation malformed malfunction malice malicious
    malign malignancy malignant malignity malinger mall mallard malleability malleable mallet
    mallow malnourished malnutrition malodorous malpractice malt malteds maltreat maltreatment
    malware mama mambo mamma mammal mammalian mammary mammogram mammography mammon mammoth man
    manacle manage manageability manageable management managerial manatee mandarin mandate
    mandatory mandible mandolin mandrake mandrill mane manful manga manganese mange mangier
    mangiest mangle mango mangrove mangy manhandle manhole manhood manhunt mania maniac maniacal
    manic manicure manicurist manifest manifestation manifesto manifold manikin manipulate
    manipulation manipulative manipulator mankind manlier manliest manliness manna mannequin
    mannered mannerism mannerly mannikin mannish mannishness manoeuvrability manoeuvrable
    manoeuvre manor manorial manpower mansard manse manservant mansion manslaughter mantel
    mantelpiece mantilla mantis mantissa mantle mantlepiece mantoes mantra manual manufacture
    manumit manure manuscript many map maple mappings mar marabou maraca marathon maraud marble
    march marchioness mare margarine margarita margin marginal marginalia maria mariachi
    marigold marihuana marijuana marimba marina marinade marinate marine marionette marital
    maritime marjoram mark markdown markedly market marketability marketable marketplace
    markings marksman marksmanship marksmen markup marlin marmalade marmoset marmot maroon
    marquee marquess marquetry marquis marquise marriage marriageable marrieds marrow marry
    marsh marshal marshier marshiest marshmallow marshy marsupial mart marten martial martian
    martin martinet martini martyr martyrdom marvel marvellous marzipan mas masc mascara mascot
    masculine masculinity mash mashup mask masochism masochist masochistic mason masonic masonry
    masque masquerade massacre massage masses masseur masseuse massive massiveness mast
    mastectomy mastered masterful mastering masterly mastermind masterpiece masterstroke
    masterwork mastery masthead masticate mastication mastiff mastodon mastoid masturbate
    masturbation mat matador match matchbook matchbox matchless matchmaker matchmaking
    matchstick mate material materialisation materialise materialism materialist materialistic
    materialistically maternal maternity mathematical mathematician mathematics maths matins
    matriarch matriarchal matriarchy matrices matricide matriculate matriculation matrimonial
    matrimony matrix matron matt matte mattered mattering mattock mattress maturation mature
    maturest maturity matzo matzoh matzot matzoth maudlin maul maunder mausolea mausoleum mauve
    maven maverick mavin maw mawkish max maxilla maxillae maxillary maxim maxima maximal
    maximisation maximise maximum may maybe mayday mayflower mayfly mayhem mayo mayonnaise mayor
    mayoral mayoralty maypole maze mazourka mazurka mead meadow meadowlark meagre meagreness
    meal mealier mealiest mealtime mealy mean meander meanest meaningful meaningless meanings
    meanness meant meantime meanwhile measles measlier measliest measly measurable measurably
    measure measureless measurement meat meatball meatier meatiest meatloaf meatloaves meaty
    mecca mechanic mechanical mechanisation mechanise mechanism mechanistic med medal medallion
    medallist meddle meddlesome media mediaeval medial median mediate mediation mediator medic
    medical medicate medication medicinal medicine medieval mediocre mediocrity meditate
    meditation meditative medium medley medulla medullae meek meekest meekness meet meetinghouse
    meetings meg megabyte megachurch megacycle megahertz megalith megalomania megalomaniac
    megalopolis megaphone megapixel megaton meh melancholia melancholic melancholy melange
    melanin melanoma melanomata meld mellifluous mellow mellowest mellowness melodic melodically
    melodious melodiousness melodrama melodramatic melodramatically melody melon melt meltdown
    member membership membrane membranous meme memento memo memoir memorabilia memorable
    memorably memoranda memorandum memorial memorialise memorisation memorise memory men menace
    menacingly menage menagerie mend mendacious mendacity mendicant menfolk menhaden menial
    meningitis menopausal menopause menorah menservants menses menstrual menstruate menstruation
    menswear mental mentality menthol mentholated mention mentor menu meow mercantile mercenary
    mercerise merchandise merchandize merchant merchantman merchantmen merciful merciless
    mercurial mercuric mercury mercy mere merest meretricious merganser merge meridian meringue
    merino merit meritocracy meritorious mermaid merman mermen merrier merriest merrily
    merriment merriness merry merrymaker merrymaking mes mesa mescal mescaline mesdames
    mesdemoiselles mesh mesmerise mesmerism mesquite message messenger messes messiah messier
    messiest messieurs messily messiness messy mestizo met meta metabolic metabolise metabolism
    metacarpal metacarpi metacarpus metal metallic metallurgical metallurgist metallurgy
    metamorphic metamorphism metamorphose metamorphosis metaphor metaphorical metaphysical
    metaphysics metastases metastasis metastasise metatarsal mete meteor meteoric meteorite
    meteoroid meteorological meteorologist meteorology metered metering methadon methadone
    methane methanol methinks method methodical methodological methodology methought meticulous
    meticulousness metre metric metrical metrication metro metronome metropolis metropolitan
    mettle mettlesome mew mewl mezzanine mfg mfr miaow miasma miasmata mica mice mickey micra
    microaggression microbe microbiologist microbiology microchip microcode microcomputer
    microcosm microeconomics microfiche microfilm microfloppies microloan micrometer micrometre
    micron microorganism microphone microplastics microprocessor microscope microscopic
    microscopically microscopy microsecond microsurgery microwave mid midair midday middle
    middlebrow middleman middlemen middleweight middy midge midget midland midmost midnight
    midpoint midriff midshipman midshipmen midst midstream midsummer midterm midtown midway
    midweek midwife midwifery midwinter midwived midwives midwiving midyear mien miff might
    mightier mightiest mightily mightiness mighty migraine migrant migrate migration migratory
    mike mil milch mild mildest mildew mildness mile mileage milepost milestone milf milieu
    milieux militancy militant militarily militarisation militarise militarism militarist
    militaristic military militate militia militiaman militiamen milk milkier milkiest milkiness
    milkmaid milkman milkmen milkshake milksop milkweed milky mill millage millennia millennial
    millennium millepede millet milligram milligramme millilitre millimetre milliner millinery
    million millionaire millionth millipede millisecond millrace millstone milquetoast mime
    mimeograph mimetic mimic mimicked mimicking mimicry mimosa min minaret minatory mince
    mincemeat mind mindbogglingly mindedness mindful mindfulness mindless mindlessness mine
    minefield mineral mineralogist mineralogy minestrone minesweeper mingle mini miniature
    miniaturisation miniaturise miniaturist minibike minibus minicam minicomputer minifloppies
    minim minima minimal minimalism minimalist minimisation minimise minimum minion miniscule
    miniseries miniskirt minister ministerial ministrant ministration ministry minivan mink
    minnow minor minority minster minstrel mint mintier mintiest minty minuend minuet minus
    minuscule minute minuteman minutemen minuteness minutest minutia minutiae minx miracle
    miraculous mirage mire mirror mirth mirthful mirthless misadventure misalignment misalliance
    misanthrope misanthropic misanthropist misanthropy misapplication misapply misapprehend
    misapprehension misappropriate misappropriation misbegotten misbehave misbehaviour misc
    miscalculate miscalculation miscall miscarriage miscarry miscast miscegenation miscellaneous
    miscellany mischance mischief mischievous mischievousness miscommunication misconceive
    misconception misconduct misconstruction misconstrue miscount miscreant miscue misdeal
    misdealt misdeed misdemeanour misdiagnose misdiagnosis misdid misdirect misdirection misdo
    misdoings misdone miser miserable miserably miserliness misery misfeasance misfeature
    misfire misfit misfortune misgiving misgovern misguide misguidedly mishandle mishap mishmash
    misidentify misinform misinformation misinterpret misinterpretation misjudge misjudgement
    misjudgment mislaid mislay mislead misled mismanage mismanagement mismatch misnomer
    misogynist misogynistic misogyny misplace misplay misprint mispronounce mispronunciation
    misquotation misquote misread misreadings misrepresent misrepresentation misrule miss missal
    misshapen missile missilery mission missionary missive misspell misspellings misspelt
    misspend misspent misstate misstatement misstep mist mistake mistaken mistier mistiest
    mistily mistime mistiness mistletoe mistook mistranslated mistreat mistreatment mistress
    mistrial mistrust mistrustful misty mistype misunderstand misunderstandings misunderstood
    misuse mite mitigate mitigation mitosis mitre mitt mitten mix mixture mizzen mizzenmast mkay
    mnemonic moan moat mob mobile mobilisation mobilise mobility mobster moccasin mocha mock
    mockery mockingbird mockingly mod modal mode model modellings modem moderate moderation
    moderator modern modernisation modernise modernism modernist modernistic modernity modest
    modesty modicum modifiable modification modifier modify modish modishness modular modulate
    modulation modulator module modulo modulus mogul mohair moiety moire moist moisten moistest
    moistness moisture moisturise molar molasses moldiness mole molecular molecule molehill
    moleskin molest molestation moll mollification mollify mollusc mollycoddle molten molybdenum
    moment momentarily momentary momentous momentousness momentum momma mommy monarch monarchic
    monarchical monarchism monarchist monarchy monastery monastic monasticism monaural
    monetarily monetarism monetary monetise money moneybag moneymaker moneymaking mongeese
    monger mongolism mongoose mongrel monicker monied monies moniker monitor monk monkey
    monkeyshine mono monochromatic monochrome monocle monocotyledon monogamous monogamy monogram
    monograph monolingual monolith monolithic monologue monomania monomaniac mononucleosis
    monophonic monopolisation monopolise monopolist monopolistic monopoly monorail monosyllabic
    monosyllable monotheism monotheist monotheistic monotone monotonic monotonically monotonous
    monotony monoxide monsieur monsignor monsignori monsoon monster monstrance monstrosity
    monstrous montage month monthlies monument monumental moo mooch mood moodier moodiest
    moodily moodiness moody moon moonbeam moonlight moonlit moonscape moonshine moonshot
    moonstone moonstruck moor moorings moorland moose moot mop mope mopeds moppet moraine moral
    morale moralise moralist moralistic morality morass moratoria moratorium moray morbid
    morbidity mordant more moreover morgue moribund morn mornings morocco moron moronic morose
    moroseness morpheme morphine morphological morphology morrow morsel mortal mortality mortar
    mortarboard mortgage mortgagee mortgagor mortice mortician mortification mortify mortise
    mortuary mos mosaic mosey mosque mosquito mosses mossier mossiest mossy most mote motel moth
    mothball motherboard mothered motherfucker motherfucking motherhood mothering motherland
    motherless motherliness motherly motif motile motility motion motionless motivate motivation
    motivational motivator motive motley motlier motliest motocross motor motorbike motorboat
    motorcade motorcar motorcycle motorcyclist motorise motorist motorman motormen motormouth
    motorway mottle motto mould mouldered mouldering mouldier mouldiest mouldings mouldy moult
    mound mount mountain mountaineer mountainous mountainside mountaintop mountebank mountings
    mourn mournful mournfulness mouse mousetrap mousey mousier mousiest mousiness mousse
    moustache mousy mouth mouthful mouthpiece mouthwash mouthwatering movable move moveable
    movement movie movingly mow mown mozzarella mpg mph much mucilage muck muckier muckiest
    muckrake mucky mucous mucus mud muddier muddiest muddiness muddle muddy mudguard mudslide
    mudslinger mudslinging muesli muezzin muff muffin muffle mufti mug muggier muggiest
    mugginess muggings muggle muggy mukluk mulatto mulberry mulch mule muleteer mulish
    mulishness mull mullah mullet mulligatawny mullion multi multicoloured multicultural
    multiculturalism multidimensional multifaceted multifarious multifariousness multilateral
    multilingual multimedia multimillionaire multinational multiplayer multiple multiplex
    multiplexor multiplicand multiplication multiplicative multiplicity multiplier multiply
    multiprocessing multipurpose multiracial multitask multitude multitudinous multivariate
    multiverse multivitamin mum mumble mummery mummification mummify mummy mumps munch munchies
    munchkin mundane mung municipal municipality munificence munificent munition mural muralist
    murder murderess murderous murk murkier murkiest murkily murkiness murky murmur muscat
    muscatel muscle muscular muscularity musculature muse museum mush mushier mushiest mushiness
    mushroom mushy music musical musicale musician musicianship musicologist musicology musings
    musk muskellunge musket musketeer musketry muskier muskiest muskiness muskmelon muskrat
    musky muslin muss mussel mussier mussiest mussy must mustang mustard mustered mustering
    mustier mustiest mustiness musty mutability mutable mutant mutate mutation mute muteness
    mutest mutilate mutilation mutineer mutinous mutiny mutt muttered muttering mutton mutual
    mutuality muumuu muzzle myna mynah myopia myopic myriad myrrh myrtle myself mysterious
    mysteriousness mystery mystic mystical mysticism mystification mystify mystique myth mythic
    mythical mythological mythologist mythology nab nabob nacho nacre nadir nag nagware naiad
    nail nailbrush naive naivest naivety naked nakedness name nameless namesake nanny nanobot
    nanosecond nanotechnology nap napalm nape naphtha naphthalene napkin nappier nappiest nappy
    narc narcissi narcissism narcissist narcissistic narcissus narcosis narcotic nark narrate
    narration narrative narrator narrow narrowest narrowness narwhal nary nasal nasalise nascent
    nastier nastiest nastily nastiness nasturtium nasty natal nation national nationalisation
    nationalise nationalism nationalist nationalistic nationality nationwide native nativity
    natl nattier nattiest nattily natty natural naturalisation naturalise naturalism naturalist
    naturalistic naturalness nature naughtier naughtiest naughtily naughtiness naughty nausea
    nauseam nauseate nauseatingly nauseous nautical nautili nautilus naval nave navel
    navigability navigable navigate navigation navigational navigator navy nay naysayer near
    nearby nearest nearness nearsighted nearsightedness neat neatest neath neatness nebula
    nebulae nebular nebulous necessarily necessary necessitate necessity neck neckerchief
    neckerchieves necklace neckline necktie necromancer necromancy necrophilia necrosis nectar
    nectarine need needful needier neediest neediness needle needlepoint needless needlework
    needy nefarious nefariousness neg negate negation negative negativity neglect neglectful
    negligee negligence negligent negligible negligibly negotiable negotiate negotiation
    negotiator neigh neighbour neighbourhood neighbourliness neither nematode nemeses nemesis
    neoclassic neoclassical neoclassicism neocolonialism neocon neoconservative neodymium
    neologism neon neonatal neonate neophilia neophyte neoprene nephew nephritis nepotism
    neptunium nerd nerdier nerdiest nerdy nerve nerveless nervier nerviest nervous nervousness
    nervy nest nestle nestlings net netbook nether nethermost netiquette nett nettle nettlesome
    network neural neuralgia neuralgic neuritis neurological neurologist neurology neuron
    neuroses neurosis neurosurgery neurotic neurotically neurotransmitter neuter neutral
    neutralisation neutralise neutrality neutrino neutron never nevermore nevertheless new
    newbie newborn newcomer newel newest newfangled newline newlywed newness newsagents newsboy
    newscast newsflash newsgroup newsier newsiest newsletter newsman newsmen newspaper
    newspaperman newspapermen newspaperwoman newspaperwomen newsprint newsreel newsstand
    newsworthy newsy newt newton next nexus niacin nib nibble nice niceness nicest nicety niche
    nick nickel nickelodeon nickle nicknack nickname nicotine niece niftier niftiest nifty nigga
    niggard niggardliness niggaz nigger niggle nigh nighest night nightcap nightclothes
    nightclub nightfall nightgown nighthawk nightie nightingale nightlife nightmare nightmarish
    nightshade nightshirt nightstick nighttime nighty nihilism nihilist nihilistic nil nimbi
    nimble nimbleness nimblest nimbly nimbus nincompoop nine ninepin nineteen nineteenth
    ninetieth ninety ninja ninny ninth nip nippier nippiest nipple nippy nirvana nit nitpick
    nitrate nitre nitrogen nitrogenous nitroglycerine nitwit nix nobility noble nobleman
    noblemen nobleness noblest noblewoman noblewomen nobly nobody nocturnal nocturne nod nodal
    noddy node nodular nodule noel noes noggin noise noiseless noiselessness noisemaker noisier
    noisiest noisily noisiness noisome noisy nomad nomadic nomenclature nominal nominate
    nomination nominative nominee non nonabrasive nonabsorbent nonagenarian nonalcoholic
    nonaligned nonbeliever nonbreakable nonce nonchalance nonchalant noncom noncombatant
    noncommercial noncommittal noncompetitive noncompliance nonconductor nonconformist
    nonconformity noncontagious noncooperation nondairy nondeductible nondenominational
    nondescript nondrinker none nonempty nonentity nonessential nonesuch nonetheless nonevent
    nonexempt nonexistence nonexistent nonfat nonfatal nonfiction nonflammable nongovernmental
    nonhazardous nonhuman nonindustrial noninterference nonintervention nonjudgmental nonlinear
    nonliving nonmalignant nonmember nonnegotiable nonobjective nonpareil nonpartisan nonpayment
    nonphysical nonplus nonplusses nonpoisonous nonpolitical nonpolluting nonprescription
    nonproductive nonprofessional nonprofit nonproliferation nonrefillable nonrefundable
    nonrenewable nonrepresentational nonresident nonrestrictive nonreturnable nonrigid
    nonscheduled nonseasonal nonsectarian nonsense nonsensical nonsexist nonskid nonsmoker
    nonsmoking nonstandard nonstick nonstop nonsupport nontaxable nontechnical nontoxic
    nontransferable nontrivial nonunion nonuser nonverbal nonviolence nonviolent nonvoting
    nonwhite nonzero noodle nook noon noonday noontime noose nope nor norm normal normalcy
    normalisation normalise normality normative north northbound northeast northeasterly
    northeastern northeastward northerly northern northernmost northward northwest northwesterly
    northwestern northwestward nos nose nosebleed nosedive nosedove nosegay nosey nosh nosier
    nosiest nosiness nostalgia nostalgic nostalgically nostril nostrum nosy not notable notably
    notarise notary notation notch note notebook notepad notepaper noteworthy nothing
    nothingness notice noticeable noticeably noticeboard notification notify notion notional
    notoriety notorious notwithstanding notwork nougat nought noun nourish nourishment nous nova
    novae novel novelette novelist novella novelle novelty novice novitiate now nowadays noway
    nowhere nowise noxious nozzle nth nuance nub nubile nuclear nuclei nucleic nucleus nude
    nudest nudge nudism nudist nudity nugget nuisance nuke null nullification nullify nullity
    numb numbered numbering numberless numbest numbness numbskull numeracy numeral numerate
    numeration numerator numeric numerical numerology numerous numismatic numismatist numskull
    nun nuncio nunnery nuptial nurse nursemaid nursery nurseryman nurserymen nurture nut
    nutcracker nuthatch nutmeat nutmeg nutria nutrient nutriment nutrition nutritional
    nutritionist nutritious nutritive nutshell nuttier nuttiest nuttiness nutty nuzzle nybble
    nylon nymph nymphomania nymphomaniac oaf oafish oak oaken oakum oar oarlock oarsman oarsmen
    oases oasis oat oaten oath oatmeal obduracy obdurate obedience obedient obeisance obeisant
    obelisk obese obesity obey obfuscate obfuscation obit obituary obj object objection
    objectionable objectionably objective objectiveness objectivity objector oblate oblation
    obligate obligation obligatory oblige obligingly oblique obliqueness obliterate obliteration
    oblivion oblivious obliviousness oblong obloquy obnoxious oboe oboist obscene obscenest
    obscenity obscure obscurest obscurity obsequious obsequiousness obsequy observable
    observably observance observant observation observational observatory observe obsess
    obsession obsessive obsidian obsolescence obsolescent obsolete obstacle obstetric
    obstetrical obstetrician obstinacy obstinate obstreperous obstruct obstruction
    obstructionist obstructive obstructiveness obtain obtainable obtrude obtrusive obtrusiveness
    obtuse obtuseness obtusest obverse obviate obvious obviousness ocarina occasion occasional
    occidental occlude occlusion occlusive occult occupancy occupant occupation occupational
    occupy occur occurrence ocean oceangoing oceanic oceanographer oceanographic oceanography
    ocelot ochre octagon octagonal octal octane octave octet octette octogenarian octopi octopus
    ocular oculist odd oddball oddest oddity oddness ode odious odium odometer odoriferous
    odorous odour odourless odyssey oedema oesophagi oesophagus oestrogen off offal offbeat
    offence offend offensive offensiveness offered offering offertory offhand offhandedly office
    officeholder official officialdom officiate officious officiousness offings offline offload
    offset offshoot offshore offside offspring offstage oft often oftenest oftentimes ogle ogre
    ohm oho ohs oil oilcloth oilfield oilier oiliest oiliness oilskin oily oink ointment okay
    okra old olden oldest oldie oleaginous oleander oleo oleomargarine olfactory oligarch
    oligarchic oligarchy olive ombudsman ombudsmen omega omelette omen ominous omission omit
    omnibus omnibusses omnipotence omnipotent omnipresence omnipresent omniscience omniscient
    omnivore omnivorous once oncology oncoming one oneness onerous oneself onetime ongoing onion
    onionskin online onlooker only onomatopoeia onomatopoeic onrush onset onshore onslaught onto
    onus onward onyx oodles oops ooze opacity opal opalescence opalescent opaque opaqueness
    opaquest open openest openhanded openings openness openwork opera operable operand operate
    operatic operation operational operative operator operetta ophthalmic ophthalmologist
    ophthalmology opiate opine opinion opinionated opioid opium opossum opponent opportune
    opportunism opportunist opportunistic opportunity oppose opposite opposition oppress
    oppression oppressive oppressor opprobrious opprobrium ops opt optic optical optician optima
    optimal optimisation optimise optimism optimist optimistic optimistically optimum option
    optional optometrist optometry opulence opulent opus oracle oracular oral orange orangeade
    orangutan orangutang orate oration orator oratorical oratorio oratory orb orbit orbital orc
    orchard orchestra orchestral orchestrate orchestration orchid ordain ordeal order orderings
    orderlies orderliness ordinal ordinance ordinarily ordinariness ordinary ordination ordnance
    ordure ore oregano organ organdie organelle organic organically organisation organisational
    organise organism organist orgasm orgasmic orgiastic orgy orient oriental orientate
    orientation orifice origami origin original originality originate origination originator
    oriole ormolu ornament ornamental ornamentation ornate ornateness ornerier orneriest ornery
    ornithologist ornithology orotund orphan orphanage orthodontia orthodontic orthodontist
    orthodox orthodoxy orthogonal orthogonality orthographic orthography orthopaedic
    orthopaedist oscillate oscillation oscillator oscilloscope osier osmosis osmotic osprey
    ossification ossify ostensible ostensibly ostentation ostentatious osteopath osteopathy
    osteoporosis ostracise ostracism ostrich other otherwise otherworldly otiose otter ottoman
    ouch ought ounce our ourselves oust out outage outback outbalance outbid outbound outbreak
    outbuilding outburst outcast outclass outcome outcrop outcroppings outcry outdated outdid
    outdistance outdo outdone outdoor outermost outfield outfit outflank outfox outgo outgrew
    outgrow outgrown outgrowth outhouse outings outlaid outlandish outlast outlaw outlay outlet
    outline outlive outlook outlying outmanoeuvre outmoded outnumber outpatient outperform
    outplacement outplay outpost outpouring output outrage outrageous outran outrank outreach
    outrider outrigger outright outrun outsell outset outshine outshone outside outsize outskirt
    outsmart outsold outsource outspoken outspokenness outspread outstanding outstation outstay
    outstretch outstrip outstript outtake outvote outward outwear outweigh outwit outwore
    outworn ova oval ovarian ovary ovation oven over overabundance overabundant overachieve
    overact overactive overage overall overambitious overanxious overate overawe overbalance
    overbear overbite overblown overboard overbook overbore overborne overburden overcame
    overcast overcautious overcharge overclock overcoat overcome overcompensate overcompensation
    overconfident overcook overcrowd overdid overdo overdone overdose overdraft overdraw
    overdrawn overdress overdrew overdrive overdue overeager overeat overeaten overemphasise
    overenthusiastic overestimate overexpose overexposure overextend overflow overfull
    overgenerous overgrew overgrow overgrown overgrowth overhand overhang overhaul overhead
    overhear overheard overheat overhung overindulge overindulgence overjoy overkill overlaid
    overlain overland overlap overlay overlie overload overlong overlook overlord overlying
    overmuch overnight overpaid overpass overpay overplay overpopulate overpopulation overpower
    overprice overprint overproduce overproduction overprotective overqualified overran overrate
    overreach overreact overreaction overridden override overripe overrode overrule overrun
    oversampling oversaw overseas oversee overseeing overseen oversell oversensitive oversexed
    overshadow overshare overshoe overshoot overshot oversight oversimplification oversimplify
    oversize oversleep overslept oversold overspecialise overspend overspent overspill
    overspread overstate overstatement overstay overstep overstock overstuffed oversupply overt
    overtake overtaken overtax overthink overthought overthrew overthrow overthrown overtime
    overtone overtook overture overturn overuse overview overweening overweight overwhelm
    overwhelmingly overwork overwrite overwritten overwrought overzealous oviduct oviparous
    ovoid ovulate ovulation ovule ovum owe owed owing owl owlet owlish own ownership oxbow oxen
    oxford oxidation oxide oxidise oxyacetylene oxygen oxygenate oxygenation oxymora oxymoron
    oyster ozone pace pacemaker pacesetter pachyderm pacific pacifically pacification pacifier
    pacifism pacifist pacify pack package packet pact pad paddle paddock paddy padlock padre
    paean paediatric paediatrician pagan paganism page pageant pageantry paginate pagination
    pagoda paid pail pailful pailsful pain painful painfullest painkiller painless painstaking
    paint paintbrush paintings paintwork pair pairwise paisley pal palace palaeontologist
    palaeontology palatable palatal palate palatial palaver palazzi palazzo pale paleface
    paleness palest palette palimony palimpsest palindrome palindromic palings palisade pall
    palladium pallbearer pallet palliate palliation palliative pallid pallor palm palmetto
    palmier palmiest palmist palmistry palmy palomino palpable palpably palpate palpation
    palpitate palpitation palsy paltrier paltriest paltriness paltry pampas pamper pamphlet
    pamphleteer pan panacea panache pancake panchromatic pancreas pancreatic panda pandemic
    pandemonium pander pane panegyric panel panellings panellist pang panhandle panic panicked
    panicking panicky panier pannier panoply panorama panoramic pansy pant pantaloons pantheism
    pantheist pantheistic pantheon panther pantie pantomime pantry pantsuit panty pantyhose pap
    papa papacy papal papaw papaya paperback paperboy papered papergirl paperhanger papering
    paperweight paperwork papery papilla papillae papoose paprika papyri papyrus par parable
    parabola parabolic parachute parachutist parade paradigm paradigmatic paradise paradox
    paradoxical paraffin paragliding paragon paragraph parakeet paralegal parallax parallel
    parallelism parallelogram paralyse paralysis paralytic paramecia paramecium paramedic
    paramedical parameter paramilitary paramount paramour paranoia paranoid paranormal parapet
    paraphernalia paraphrase paraplegia paraplegic paraprofessional parapsychology parasailing
    parasite parasitic parasol paratrooper paratroops parboil parcel parch parchment pardon
    pardonable pare parent parentage parental parentheses parenthesis parenthesise parenthetic
    parenthetical parenthood parfait pariah parings parish parishioner parity park parka parkour
    parkway parlance parlay parley parliament parliamentarian parliamentary parlour parochial
    parochialism parody parole parolee paroxysm parquet parquetry parrakeet parricide parrot
    parry parse parsec parsimonious parsimony parsley parsnip parson parsonage part partake
    partaken parterre parthenogenesis partial partiality participant participate participation
    participator participatory participial participle particle particular particularisation
    particularise particularity particulate partings partisan partisanship partition partizan
    partner partnership partook partridge parturition partway party parvenu pas paschal pasha
    passable passably passage passageway passbook passel passenger passerby passersby passes
    passion passionate passionless passive passivity passkey passport password past pasta paste
    pasteboard pastel pastern pasteurisation pasteurise pastiche pastie pastiest pastime pastor
    pastoral pastorate pastrami pastry pasturage pasture pasty pat patch patchier patchiest
    patchiness patchwork patchy pate patella patellae patent paternal paternalism paternalistic
    paternity path pathetic pathetically pathogen pathogenic pathological pathologist pathology
    pathos pathway patience patient patientest patina patinae patio patois patriarch patriarchal
    patriarchy patrician patricide patrimonial patrimony patriot patriotic patriotically
    patriotism patrol patrolman patrolmen patrolwoman patrolwomen patron patronage patronise
    patronisingly patronymic patsy pattered pattering pattern patty paucity paunch paunchier
    paunchiest paunchy pauper pauperise pauperism pause pave pavement pavilion pavings paw pawl
    pawn pawnbroker pawnshop pawpaw pay payable paycheck payday payee payload paymaster payment
    payoff payroll paywall payware pct pea peace peaceable peaceably peaceful peacefulness
    peacekeeping peacemaker peacetime peach peacock peafowl peahen peak peal peanut pear pearl
    pearlier pearliest peasant peasantry pease peat pebble pebbly pecan peccadillo peccary peck
    pecs pectin pectoral peculiar peculiarity pecuniary pedagogic pedagogical pedagogue pedagogy
    pedal pedant pedantic pedantically pedantry peddle pederast pederasty pedestal pedestrian
    pedestrianise pedicure pedigree pediment pedlar pedometer pee peed peeing peek peekaboo peel
    peelings peep peephole peer peerage peerless peeve peevish peevishness peewee peg pejorative
    pekoe pelagic pelican pellagra pellet pellucid pelt pelves pelvic pelvis pen penal penalise
    penalty penance pence penchant pencil pencillings pend pendant pendent pendulous pendulum
    penetrable penetrate penetration penetrative penguin penicillin penile peninsula peninsular
    penis penitence penitent penitential penitentiary penknife penknives penlight penlite
    penmanship pennant penniless pennon penny pennyweight penologist penology pension pensive
    pensiveness pent pentagon pentagonal pentameter pentathlon penthouse penultimate penurious
    penury peon peonage peony people pep peppercorn peppered peppering peppermint pepperoni
    peppery peppier peppiest peppy pepsin peptic per perambulate perambulator percale
    perceivable perceive percent percentage percentile perceptible perceptibly perception
    perceptive perceptiveness perceptual perch perchance percolate percolation percolator
    percussion percussionist perdition peregrination peremptorily peremptory perennial perfect
    perfectest perfectible perfection perfectionism perfectionist perfidious perfidy perforate
    perforation perforce perform performance perfume perfumery perfunctorily perfunctory perhaps
    pericardia pericardium perigee perihelia perihelion peril perilous perimeter period periodic
    periodical periodicity periodontal peripatetic peripheral periphery periphrases periphrasis
    periscope perish perishable peritonea peritoneum peritonitis periwig periwinkle perjure
    perjury perk perkier perkiest perkiness perky perm permafrost permanence permanent
    permeability permeable permeate permissible permissibly permission permissive permissiveness
    permit permutation permute pernicious peroration peroxide perpendicular perpetrate
    perpetration perpetrator perpetual perpetuate perpetuation perpetuity perplex perplexity
    perquisite persecute persecution persecutor perseverance persevere persiflage persimmon
    persist persistence persistent persnickety person persona personable personae personage
    personal personalise personality personification personify personnel perspective
    perspicacious perspicacity perspicuity perspicuous perspiration perspire persuade persuasion
    persuasive persuasiveness pert pertain pertest pertinacious pertinacity pertinence pertinent
    pertness perturb perturbation perusal peruse pervade pervasive perverse perverseness
    perversion perversity pervert peseta peskier peskiest pesky peso pessimal pessimism
    pessimist pessimistic pessimistically pest pestered pestering pesticide pestilence pestilent
    pestle pet petal petard petered petering petiole petite petition petrel petrifaction petrify
    petrochemical petrol petrolatum petroleum petticoat pettier pettiest pettifog pettily
    pettiness petty petulance petulant petunia pew pewee pewter peyote phage phalanges phalanx
    phalli phallic phallus phantasm phantasmagoria phantasy phantom pharaoh pharmaceutical
    pharmacist pharmacologist pharmacology pharmacopeia pharmacopoeia pharmacy pharyngeal
    pharynges pharynx phase pheasant phenobarbital phenomena phenomenal phenomenon phenotype
    pheromone phial philander philanthropic philanthropically philanthropist philanthropy
    philatelic philatelist philately philharmonic philippic philistine philodendra philodendron
    philological philologist philology philosopher philosophic philosophical philosophise
    philosophy philtre phish phlebitis phlegm phlegmatic phlegmatically phloem phlox phobia
    phobic phoebe phoenix phone phoneme phonemic phonetic phonetically phonetician phoney phonic
    phonically phonier phoniest phoniness phonograph phonological phonologist phonology phony
    phooey phosphate phosphor phosphorescence phosphorescent phosphoric phosphorus photo
    photocopier photocopy photoelectric photogenic photograph photographic photographically
    photography photojournalism photojournalist photon photosensitive photosynthesis
    phototypesetter phototypesetting phrasal phrase phraseology phrasings phreaking phrenology
    phyla phylum physic physical physician physicist physicked physicking physiognomy
    physiological physiologist physiology physiotherapist physiotherapy physique pianissimi
    pianissimo pianist piano pianoforte piazza piazze pica picante picaresque picayune
    piccalilli piccolo pick pickaback pickax pickaxe pickerel picket pickier pickiest pickings
    pickle pickpocket pickup picky picnic picnicked picnicker picnicking pictograph pictorial
    picture picturesque piddle pidgin pie piebald piece piecemeal piecework pied pieing pier
    pierce piercingly piercings piety piffle pig pigeon pigeonhole piggier piggiest piggish
    piggishness piggy piggyback pigheaded piglet pigment pigmentation pigmy pigpen pigskin
    pigsty pigtail piing pike pilaf pilaff pilaster pilau pilaw pilchard pile pileup pilfer
    pilgrim pilgrimage pilings pill pillage pillar pillbox pillion pillory pillow pillowcase
    pilot pilothouse pimento pimiento pimp pimpernel pimple pimplier pimpliest pin pinafore
    pinball pincer pinch pincushion pine pineapple pinfeather ping pinhead pinhole pinion pink
    pinkest pinkeye pinkie pinkish pinky pinnacle pinnate pinochle pinpoint pinprick pinstripe
    pint pinto pinup pinwheel pioneer pious pip pipe pipeline pipit pippin pipsqueak piquancy
    piquant pique piracy piranha pirate piratical pirouette pis piscatorial pisses pistachio
    pistil pistillate pistol piston pit pita pitch pitchblende pitchfork pitchman pitchmen
    piteous pitfall pith pithier pithiest pithily pithy pitiable pitiably pitiful pitiless piton
    pittance pituitary pity pivot pivotal pixel pixie pixy pizazz pizza pizzazz pizzeria
    pizzicati pizzicato pkg placard placate placation place placebo placeholder placement
    placenta placentae placental placid placidity placket plagiarise plagiarism plagiarist
    plague plaice plaid plain plainclothes plainclothesman plainclothesmen plainest plainness
    plaint plaintiff plaintive plait plan planar plane planet planetaria planetarium planetary
    plangent plank plankton plannings plant plantain plantation plantings plaque plasma plaster
    plasterboard plastic plasticity plastique plate plateau plateaux plateful platelet platen
    platform platinum platitude platitudinous platonic platoon platter platypi platypus plaudit
    plausibility plausible plausibly play playable playact playback playbill playboy playful
    playfulness playgoer playground playhouse playlist playmate playoff playpen playroom
    plaything playwright plaza plea plead pleasant pleasantest pleasantness pleasantry please
    pleasingly pleasings pleasurable pleasurably pleasure pleat plebeian plebiscite plectra
    plectrum pled pledge plenary plenipotentiary plenitude plenteous plentiful plenty plethora
    pleurisy plexus pliability pliable pliancy pliant plied pliers plies plight plinth plod
    ploddings plonk plop plot plough ploughman ploughmen ploughshare plover ploy pluck pluckier
    pluckiest pluckiness plucky plug plugin plum plumage plumb plumbings plume plummet plump
    plumpest plumpness plunder plunge plunk pluperfect plural pluralise pluralism pluralistic
    plurality plus plush plushest plushier plushiest plushy plusses plutocracy plutocrat
    plutocratic plutonium ply plywood pneumatic pneumatically pneumonia poach pock pocket
    pocketbook pocketful pocketknife pocketknives pockmark pod podcast podia podiatrist podiatry
    podium poem poesy poet poetess poetic poetical poetry pogrom poi poignancy poignant
    poinsettia point pointedly pointier pointiest pointillism pointillist pointless
    pointlessness pointy poise poison poisonings poisonous poke pokey pokier pokiest poky pol
    polar polarisation polarise polarity pole polecat polemic polemical polestar police
    policeman policemen policewoman policewomen policy policyholder polio poliomyelitis polish
    polite politeness politesse politest politic political politician politicise politico polity
    polka poll pollen pollinate pollination polliwog pollster pollutant pollute pollution
    pollywog polo polonaise polonium poltergeist poltroon polyamory polyester polyethylene
    polygamist polygamous polygamy polyglot polygon polygonal polygraph polyhedra polyhedron
    polymath polymer polymeric polymerisation polymorphic polynomial polyp polyphonic polyphony
    polystyrene polysyllabic polysyllable polytechnic polytheism polytheist polytheistic
    polythene polyunsaturated pomade pomegranate pommel pomp pompadour pompom pompon pomposity
    pompous pompousness poncho pond pondered pondering ponderous pone poniard pontiff pontifical
    pontificate pontoon pony ponytail pooch poodle pooh pool poop poor poorest poorhouse pop
    popcorn pope popgun popinjay poplar poplin popover poppa poppy poppycock populace popular
    popularisation popularise popularity populate population populism populist populous
    porcelain porch porcine porcupine pore pork porn porno pornographer pornographic pornography
    porosity porous porphyry porpoise porridge porringer port portability portable portage
    portal portcullis portend portent portentous porterhouse portfolio porthole portico portion
    portlier portliest portliness portmanteau portmanteaux portrait portraitist portraiture
    portray portrayal pose poseur posh poshest posit position positional positive positivism
    positron poss posse possess possession possessive possessiveness possessor possibility
    possible possibly possum post postage postal postbox postcard postcode postdate postdoc
    postdoctoral posterior posterity postgraduate posthaste posthumous postings postlude postman
    postmark postmaster postmen postmistress postmodern postmortem postnatal postoperative
    postpaid postpartum postpone postponement postscript postulate posture postwar posy pot
    potable potash potassium potato potbelly potboiler potency potent potentate potential
    potentiality potful potholder pothole pothook potion potluck potpie potpourri potsherd
    potshot pottage pottered pottering pottery pottier pottiest potty pouch poultice poultry
    pounce pound pour pout poverty powder powdery power powerboat powerful powerhouse powerless
    powerlessness powwow pox practicability practicable practicably practical practicality
    practice practise practitioner pragmatic pragmatically pragmatism pragmatist prairie praise
    praiseworthiness praiseworthy praline pram prance prank prankster prate pratfall prattle
    prawn pray preach preachier preachiest preachy preamble prearrange prearrangement precarious
    precaution precautionary precede precedence precedent precept preceptor precinct preciosity
    precious preciousness precipice precipitant precipitate precipitation precipitous precise
    preciseness precisest precision preclude preclusion precocious precociousness precocity
    precognition preconceive preconception precondition precursor predate predator predatory
    predecease predecessor predefined predestination predestine predetermination predetermine
    predicament predicate predication predicative predict predictability predictable predictably
    prediction predictive predictor predilection predispose predisposition predominance
    predominant predominate preeminence preeminent preempt preemption preemptive preen preexist
    prefab prefabricate prefabrication preface prefatory prefect prefecture prefer preferable
    preferably preference preferential preferment prefigure prefix pregnancy pregnant preheat
    prehensile prehistoric prehistory prejudge prejudgement prejudgment prejudice prejudicial
    prelate preliminary prelude premarital premature premeditate premeditation premenstrual
    premier premiere premise premiss premium premonition premonitory prenatal prenup
    preoccupation preoccupy preordain prep prepackage prepaid preparation preparatory prepare
    preparedness prepay prepayment preponderance preponderant preponderate preposition
    prepositional prepossess preposterous preppie preppiest preppy prequel prerecord preregister
    preregistration prerequisite prerogative pres presage preschool prescience prescient
    prescribe prescription prescriptive presence present presentable presentation presentiment
    preservation preservative preserve preset preshrank preshrink preshrunk preshrunken preside
    presidency president presidential presses pressings pressman pressmen pressure
    pressurisation pressurise prestige prestigious presto presumable presumably presume
    presumption presumptive presumptuous presumptuousness presuppose presupposition preteen
    pretence pretend pretension pretentious pretentiousness preterite preternatural pretext
    prettier prettiest prettify prettily prettiness pretty pretzel prevail prevalence prevalent
    prevaricate prevarication prevaricator prevent preventable preventative preventible
    prevention preventive preview previous prewar prey price priceless pricey pricier priciest
    prick prickle pricklier prickliest pricy pride pried pries priest priestess priesthood
    priestlier priestliest prig priggish prim primacy primaeval primal primarily primary primate
    prime primeval primitive primmest primness primogeniture primordial primp primrose prince
    princelier princeliest princess principal principality principle print printable printings
    printout prior prioress prioritise priority priory prise prism prismatic prison prissier
    prissiest prissiness prissy pristine prithee privacy private privateer privatest privation
    privatisation privatise privet privier priviest privilege privy prize prizefight pro
    proactive probabilistic probability probable probably probate probation probationary probe
    probity problem problematic problematical proboscides proboscis procedural procedure proceed
    proceedings process procession processional processor proclaim proclamation proclivity
    procrastinate procrastination procrastinator procreate procreation procreative proctor
    procurator procure procurement prod prodigal prodigality prodigious prodigy produce product
    production productive productiveness productivity prof profanation profane profanity profess
    profession professional professionalism professor professorial professorship proffered
    proffering proficiency proficient profile profit profitability profitable profitably
    profiteer profligacy profligate proforma profound profoundest profundity profuse profusion
    progenitor progeny progesterone prognoses prognosis prognostic prognosticate prognostication
    prognosticator program programmable programme programmings progress progression progressive
    prohibit prohibition prohibitionist prohibitive prohibitory project projectile projection
    projectionist projector proletarian proletariat proliferate proliferation prolific
    prolifically prolix prolixity prologue prolong prolongation prom promenade prominence
    prominent promiscuity promiscuous promise promisingly promissory promo promontory promote
    promotion promotional prompt promptest promptings promptness promulgate promulgation pron
    prone proneness prong pronghorn pronoun pronounce pronounceable pronouncement pronto
    pronunciation proof proofread prop propaganda propagandise propagandist propagate
    propagation propane propel propellant propellent propensity properer properest properly
    property prophecy prophesy prophet prophetess prophetic prophetically prophylactic
    prophylaxis propinquity propitiate propitiation propitiatory propitious proponent proportion
    proportional proportionality proportionate proposal propose proposition propositional
    propound proprietary proprietor proprietorship proprietress propriety propulsion propulsive
    prorate prosaic prosaically proscenia proscenium proscribe proscription prose prosecute
    prosecution prosecutor proselyte proselytise prosier prosiest prosody prospect prospective
    prospector prospectus prosper prosperity prosperous prostate prostheses prosthesis
    prosthetic prostitute prostitution prostrate prostration prosy protagonist protean protect
    protection protective protectiveness protector protectorate protein protest protestant
    protestation protestor protocol proton protoplasm protoplasmic prototype protozoa protozoan
    protozoon protract protraction protractor protrude protrusion protuberance protuberant proud
    proudest provable provably prove proven provenance provender proverb proverbial provide
    providence provident providential province provincial provincialism provision provisional
    proviso provocation provocative provoke provost prow prowess prowl proximity proxy prude
    prudence prudent prudential prudery prudish prune prurience prurient pry psalm psalmist
    pseudo pseudonym pshaw psoriasis psst psych psyche psychedelic psychiatric psychiatrist
    psychiatry psychic psychical psycho psychoanalyse psychoanalysis psychoanalyst psychobabble
    psychogenic psychokinesis psychological psychologist psychology psychopath psychopathic
    psychoses psychosis psychosomatic psychotherapist psychotherapy psychotic ptarmigan
    pterodactyl ptomaine pub puberty pubescence pubescent pubic public publican publication
    publicise publicist publicity publish publishable puck puckered puckering puckish pudding
    puddle pudgier pudgiest pudgy pueblo puerile puerility puff puffball puffier puffiest puffin
    puffiness puffy pug pugilism pugilist pugilistic pugnacious pugnacity puke pulchritude pull
    pullback pullet pulley pullout pullover pulmonary pulp pulpier pulpiest pulpit pulpy pulsar
    pulsate pulsation pulse pulverisation pulverise puma pumice pummel pump pumpernickel pumpkin
    pun punch punchier punchiest punchline punchy punctilious punctual punctuality punctuate
    punctuation puncture pundit pungency pungent punier puniest punish punishable punishment
    punitive punk punkest punster punt puny pup pupa pupae pupal pupil puppet puppeteer puppetry
    puppy purblind purchasable purchase pure purebred puree pureness purest purgative
    purgatorial purgatory purge purification purifier purify purism purist puritan puritanical
    puritanism purity purl purloin purple purplest purplish purport purportedly purpose
    purposeful purposeless purr purse pursuance pursuant pursue pursuit purulence purulent
    purvey purveyor purview pus push pushcart pushier pushiest pushiness pushover pushup pushy
    pusillanimity pusillanimous pusses pussier pussiest pussy pussycat pussyfoot pustule put
    putative putrefaction putrefy putrescence putrescent putrid putsch putt puttered puttering
    putty puzzle puzzlement pwn pygmy pyjamas pylon pyorrhoea pyramid pyramidal pyre pyrite
    pyromania pyromaniac pyrotechnic python pyx qua quack quackery quad quadrangle quadrangular
    quadrant quadraphonic quadratic quadrature quadrennial quadriceps quadrilateral quadrille
    quadriphonic quadriplegia quadriplegic quadruped quadruple quadruplet quadruplicate quaff
    quagmire quahaug quahog quail quaint quaintest quaintness quake qualification qualifier
    qualify qualitative quality qualm quandary quanta quantifier quantify quantitative quantity
    quantum quarantine quark quarrel quarrelsome quarry quart quarterback quarterdeck quartered
    quarterfinal quartering quarterly quartermaster quartet quartette quarto quartz quasar quash
    quasi quatrain quaver quavery quay queasier queasiest queasily queasiness queasy queen
    queenlier queenliest queer queerest queerness quell quench querulous query ques quesadilla
    quest question questionable questionably questioningly questionnaire queue queueing quibble
    quiche quick quicken quickest quickie quicklime quickness quicksand quicksilver quid
    quiescence quiescent quiet quietest quietness quietude quietus quill quilt quince quine
    quinine quintessence quintessential quintet quintuple quintuplet quip quire quirk quirkier
    quirkiest quirky quisling quit quite quiver quixotic quiz quizzes quizzical quoit quondam
    quorum quota quotable quotation quote quoth quotidian quotient rabbi rabbinate rabbinical
    rabbit rabble rabid rabies raccoon race racecourse racehorse raceme racetrack raceway racial
    racier raciest racily raciness racism racist rack racket racketeer raconteur racoon racquet
    racquetball racy radar radial radiance radiant radiate radiation radiator radical radicalism
    radii radio radioactive radioactivity radiogram radioisotope radiologist radiology
    radiotelephone radiotherapist radiotherapy radish radium radius radon raffia raffish raffle
    raft rag raga ragamuffin rage raggeder raggedest raggedier raggediest raggedly raggedness
    raggedy raglan ragout ragtag ragtime ragweed raid rail railings raillery railroad railway
    raiment rain rainbow raincoat raindrop rainfall rainforest rainier rainiest rainmaker
    rainstorm rainwater rainy raise raisin raja rajah rake rakish rakishness rally ram ramble
    rambunctious rambunctiousness ramification ramify ramp rampage rampant rampart ramrod
    ramshackle ran ranch rancid rancidity rancorous rancour randier randiest random randomise
    randomness randy rang range rangier rangiest ranginess rangy rank rankest rankings rankle
    rankness ransack ransom rant rap rapacious rapaciousness rapacity rape rapid rapidest
    rapidity rapier rapine rapist rapport rapprochement rapscallion rapt rapture rapturous rare
    rarefy rareness rarest rarity rascal rash rashest rashness rasp raspberry raspier raspiest
    raspy raster rat ratchet rate rather rathskeller ratification ratify ratings ratio ration
    rational rationale rationalisation rationalise rationalism rationalist rationalistic
    rationality rattan rattier rattiest rattle rattlesnake rattletrap rattlings rattrap ratty
    raucous raucousness raunchier raunchiest raunchiness raunchy ravage rave ravel ravellings
    raven ravenous ravine ravings ravioli ravish ravishingly ravishment raw rawboned rawest
    rawhide rawness ray rayon raze razor razz reach reachable react reaction reactionary
    reactivate reactivation reactive reactor read readability readable readership readier
    readiest readily readiness readings readjust readjustment readmit readout ready reaffirm
    reagent real realest realign realisable realisation realise realism realist realistic
    realistically reality reallocate reallocation realm realtor realty ream reanimate reap
    reappear reappearance reapply reappoint reappointment reapportion reapportionment
    reappraisal reappraise rear rearm rearmament rearmost rearrange rearrangement rearward
    reason reasonable reasonableness reasonably reassemble reassert reassess reassessment
    reassign reassurance reassure reassuringly reawaken rebate rebel rebellion rebellious
    rebelliousness rebind rebirth reborn rebound rebroadcast rebuff rebuild rebuilt rebuke rebus
    rebut rebuttal recalcitrance recalcitrant recall recant recantation recap recapitulate
    recapitulation recapture recast recd recede receipt receivable receive receivership recent
    recentest receptacle reception receptionist receptive receptiveness receptivity receptor
    recess recession recessional recessive recharge rechargeable recheck recidivism recidivist
    recipe recipient reciprocal reciprocate reciprocation reciprocity recital recitation
    recitative recite reckless recklessness reckon reckonings reclaim reclamation reclassify
    recline recluse reclusive recognisable recognisably recognisance recognise recognition
    recoil recollect recollection recombination recombine recommence recommend recommendation
    recompense recompilation recompile reconcilable reconcile reconciliation recondite
    recondition reconfiguration reconfigure reconnaissance reconnect reconnoitre reconquer
    reconsider reconsideration reconstitute reconstruct reconstruction reconvene recopy record
    recordings recount recoup recourse recover recoverable recovery recreant recreate recreation
    recreational recriminate recrimination recrudescence recruit recruitment recta rectal
    rectangle rectangular rectifiable rectification rectifier rectify rectilinear rectitude
    rector rectory rectum recumbent recuperate recuperation recuperative recur recurrence
    recurrent recursion recursive recyclable recycle red redbreast redcap redcoat redden reddest
    reddish redecorate rededicate redeem redeemable redefine redefinition redemption redeploy
    redeployment redesign redevelop redevelopment redhead redid redirect redirection rediscover
    rediscovery redistribute redistribution redistributor redistrict redneck redness redo
    redolence redolent redone redouble redoubt redoubtable redound redraft redraw redrawn
    redress redrew redskin reduce reduction redundancy redundant redwood reed reedier reediest
    reeducate reeducation reedy reef reek reel reelect reelection reemerge reemphasise reenact
    reenactment reenlist reenter reentry reestablish reevaluate reeve reexamine ref refashion
    refectory referee refereeing reference referenda referendum referent referential referral
    referred referring refile refill refillable refinance refine refinement refinery refinish
    refit reflect reflection reflective reflector reflex reflexive refocus refocusses reforest
    reforestation reform reformat reformation reformatory reformulate refract refraction
    refractory refrain refresh refreshingly refreshment refrigerant refrigerate refrigeration
    refrigerator refuel refuge refugee refulgence refulgent refund refundable refurbish
    refurbishment refurnish refusal refuse refutation refute regain regal regale regalia regard
    regardless regatta regency regenerate regeneration regenerative regent regexp reggae
    regicide regime regimen regiment regimental regimentation region regional regionalism
    register registrant registrar registration registry regress regression regressive regret
    regretful regrettable regrettably regroup regular regularise regularity regulate regulation
    regulator regulatory regurgitate regurgitation rehab rehabilitate rehabilitation rehash
    rehearsal rehearse reheat rehi rehire reign reimburse reimbursement reimpose rein
    reincarnate reincarnation reindeer reinforce reinforcement reinitialise reinsert reinstall
    reinstate reinstatement reinterpret reinterpretation reinvent reinvest reis reissue
    reiterate reiteration reject rejection rejoice rejoicings rejoin rejoinder rejuvenate
    rejuvenation rekindle relabel relaid relapse relate relation relational relationship
    relative relativistic relativity relax relaxant relaxation relay relearn releasable release
    relegate relegation relent relentless relentlessness relevance relevancy relevant
    reliability reliable reliably reliance reliant relic relief relieve religion religious
    relinquish relinquishment relish relive reload relocatable relocate relocation reluctance
    reluctant rely remade remain remainder remake remand remark remarkable remarkably remarriage
    remarry rematch remediable remedial remedy remember remembrance remind reminisce
    reminiscence reminiscent remiss remission remissness remit remittance remnant remodel
    remonstrance remonstrate remorse remorseful remorseless remortgage remote remoteness
    remotest remount removable removal remove remunerate remuneration remunerative renaissance
    renal rename renascence renascent rend rendered rendering rendezvous rendition renegade
    renege renegotiate renew renewable renewal rennet renounce renovate renovation renovator
    renown rent rental renumber renunciation reoccupy reoccur reopen reorder reorg
    reorganisation reorganise rep repackage repaid repaint repair repairable repairman repairmen
    reparation repartee repast repatriate repatriation repay repayable repayment repeal repeat
    repeatable repeatably repeatedly repel repellant repellent repent repentance repentant
    repercussion repertoire repertory repetition repetitious repetitive rephrase replace
    replaceable replacement replay replenish replenishment replete repletion replica replicate
    replication replicator replied replies replying report reportage reportedly repose reposeful
    repository repossess repossession reprehend reprehensible reprehensibly represent
    representation representational representative repress repression repressive reprieve
    reprimand reprint reprisal reprise reproach reproachful reprobate reprocess reproduce
    reproducible reproduction reproductive reprogram reprogramme reproof reprove reptile
    reptilian republic republican republicanism republish repudiate repudiation repugnance
    repugnant repulse repulsion repulsive repulsiveness reputable reputably reputation repute
    reputedly request requiem require requirement requisite requisition requital requite reran
    reread reroute rerun resale reschedule rescind rescission rescue research resell resemblance
    resemble resend resent resentful resentment reservation reserve reservedly reservist
    reservoir reset resettle reshuffle reside residence residency resident residential residual
    residue resign resignation resignedly resilience resiliency resilient resin resinous resist
    resistance resistant resistor resold resolute resoluteness resolution resolve resonance
    resonant resonate resonator resort resound resoundingly resource resourceful resourcefulness
    resp respect respectability respectable respectably respectful respective respell respelt
    respiration respirator respiratory respire respite resplendence resplendent respond
    respondent response responsibility responsible responsibly responsive responsiveness rest
    restart restate restatement restaurant restauranteur restaurateur restful restfullest
    restfulness restitution restive restiveness restless restlessness restock restoration
    restorative restore restrain restraint restrict restriction restrictive restroom restructure
    restructurings restudy resubmit result resultant resume resumption resupply resurface
    resurgence resurgent resurrect resurrection resuscitate resuscitation resuscitator retail
    retain retake retaken retaliate retaliation retaliatory retard retardant retardation retch
    retell retention retentive retentiveness rethink rethought reticence reticent retina retinae
    retinal retinue retire retiree retirement retold retook retool retort retouch retrace
    retract retractable retraction retrain retread retreat retrench retrenchment retrial
    retribution retributive retrievable retrieval retrieve retroactive retrod retrodden retrofit
    retrograde retrogress retrogression retrogressive retrorocket retrospect retrospection
    retrospective retry return returnable returnee retweet retype reunification reunify reunion
    reunite reupholster reusable reuse rev revaluation revalue revamp reveal revealings reveille
    revel revelation revellings revelry revenge revengeful revenue reverberate reverberation
    revere reverence reverend reverent reverential reverie reversal reverse reversible reversion
    revert revery review revile revilement revise revision revisit revitalisation revitalise
    revival revivalist revive revivification revivify revocable revocation revokable revoke
    revolt revoltingly revolution revolutionary revolutionise revolutionist revolve revue
    revulsion reward rewind rewindable rewire reword rework rewound rewrite rewritten rewrote
    rhapsodic rhapsodise rhapsody rhea rheostat rhetoric rhetorical rhetorician rheum rheumatic
    rheumatism rheumy rhinestone rhino rhinoceri rhinoceros rhizome rho rhodium rhododendron
    rhombi rhomboid rhombus rhubarb rhyme rhythm rhythmic rhythmical rib ribald ribaldry ribbon
    riboflavin rice rich richest richness rick ricketier ricketiest rickets rickety ricksha
    rickshaw ricochet ricotta rid riddance ridden riddle ride ridge ridgepole ridicule
    ridiculous ridiculousness rife rifest riff riffle riffraff rifle rifleman riflemen rift rig
    rigamarole right righteous righteousness rightest rightful rightfulness rightist rightmost
    rightness rigid rigidity rigidness rigmarole rigorous rigour rile rill rim rime rind ring
    ringleader ringlet ringmaster ringside ringtone ringworm rink rinse riot riotous rip ripe
    ripen ripeness ripest ripoff riposte ripple ripsaw rise risen risible risk riskier riskiest
    riskiness risky rite ritual ritualism ritualistic ritzier ritziest ritzy rival rivalry riven
    river riverbed riverfront riverside rivet rivulet roach road roadbed roadblock roadhouse
    roadkill roadrunner roadshow roadside roadster roadway roadwork roadworthy roam roan roar
    roast rob robbery robe robin robocall robot robotic robust robustest robustness rock rocket
    rocketry rockier rockiest rockiness rocky rococo rod rode rodent rodeo roe roebuck roentgen
    roger rogue roguery roguish roil roister role roll rollback rollerskating rollick romaine
    roman romance romantic romantically romanticise romanticism romanticist romp rood roof
    rooftop rook rookery rookie room roomful roomier roomiest roominess roommate roomy roost
    root rootless rope rosary rose roseate rosebud rosebush rosemary rosette rosewood rosier
    rosiest rosily rosin rosiness roster rostra rostrum rosy rot rotary rotate rotation
    rotational rote rotisserie rotogravure rotor rotten rottenest rottenness rotund rotunda
    rotundity rotundness rouble rouge rough roughage roughen roughest roughhouse roughneck
    roughness roughshod roulette round roundabout roundelay roundest roundhouse roundish
    roundness roundup roundworm rouse roustabout rout route routeing routine routinise rove row
    rowboat rowdier rowdiest rowdiness rowdy rowdyism rowel royal royalist royalty rpm rps rte
    rub rubberise rubberneck rubbery rubbish rubbishy rubble rubdown rube rubella rubicund
    rubier rubiest rubric ruby rucksack ruckus rudder ruddier ruddiest ruddiness ruddy rude
    rudeness rudest rudiment rudimentary rue rued rueful ruff ruffian ruffle rug rugby ruggeder
    ruggedest ruggedly ruggedness rugrat ruin ruination ruing ruinous rule rulings rum rumba
    rumble rumblings ruminant ruminate rumination rummage rummest rummy rumour rump rumple
    rumpus run runabout runaround runaway rundown rune rung runic runnel runnier runniest runny
    runoff runt runway rupee rupture rural ruse rush rusk russet rust rustic rustically
    rusticity rustier rustiest rustiness rustle rustproof rusty rut rutabaga ruthless
    ruthlessness rye sabbatical sable sabotage saboteur sabre sac saccharin saccharine
    sacerdotal sachem sachet sack sackcloth sackful sacrament sacramental sacred sacredness
    sacrifice sacrificial sacrilege sacrilegious sacristan sacristy sacrosanct sad sadden
    saddest saddle saddlebag sadism sadist sadistic sadistically sadness safari safe safeguard
    safekeeping safeness safest safety safflower saffron sag saga sagacious sagacity sage
    sagebrush sagest sago saguaro sahib said sail sailboard sailboat sailcloth sailfish sailings
    sailor saint sainthood saintlier saintliest saintliness saith sake saki salaam salacious
    salaciousness salad salamander salami salary sale saleable salesclerk salesgirl salesman
    salesmanship salesmen salespeople salesperson saleswoman saleswomen salience salient saline
    salinity saliva salivary salivate salivation sallow sallowest sally salmon salmonella
    salmonellae salon saloon salsa salt saltcellar saltest saltier saltiest saltine saltiness
    saltpetre saltshaker saltwater salty salubrious salutary salutation salute salvage
    salvageable salvation salve salvo samba same sameness samizdat samovar sampan sample
    samplings samurai sanatoria sanatorium sancta sanctification sanctify sanctimonious sanction
    sanctity sanctuary sanctum sand sandal sandalwood sandbag sandbank sandbar sandblast sandbox
    sandcastle sandhog sandier sandiest sandiness sandlot sandman sandmen sandpaper sandpiper
    sandstone sandstorm sandwich sandy sane sanest sang sangfroid sanguinary sanguine sanitaria
    sanitarium sanitary sanitation sanitise sanity sank sans sanserif sap sapience sapient
    sapling sapphire sappier sappiest sappy saprophyte sapsucker sarape sarcasm sarcastic
    sarcastically sarcoma sarcomata sarcophagi sarcophagus sardine sardonic sardonically saree
    sari sarong sarsaparilla sartorial sash sashay sass sassafras sassier sassiest sassy sat
    satanic satanically satanism satay satchel sate sateen satellite satiate satiety satin
    satinwood satiny satire satirical satirise satirist satisfaction satisfactorily satisfactory
    satisfy satrap saturate saturation saturnine satyr sauce saucepan saucier sauciest saucily
    sauciness saucy sauerkraut sauna saunter sausage sauted savage savageness savagery savagest
    savanna savannah savant save savings saviour savour savourier savouriest savoury savvier
    savviest savvy saw sawdust sawhorse sawmill sawn sawyer sax saxophone saxophonist say
    sayings scab scabbard scabbier scabbiest scabby scabies scabrous scad scaffold scag scalar
    scalawag scald scale scalene scalier scaliest scallion scallop scallywag scalp scalpel scaly
    scam scamp scampered scampering scampi scan scandal scandalise scandalmonger scandalous
    scansion scant scantest scantier scantiest scantily scantiness scanty scapegoat scapula
    scapulae scar scarab scarce scarceness scarcest scarcity scare scarecrow scarf scarier
    scariest scarify scarlet scarves scary scat scathing scatological scatterbrain scattered
    scattering scavenge scenario scene scenery scenic scenically scent sceptic sceptical
    scepticism sceptre schedule schema schematic schematically scheme scherzi scherzo schism
    schismatic schist schizoid schizophrenia schizophrenic schlemiel schlep schlepp schlock
    schlocky schmaltz schmaltzier schmaltziest schmaltzy schmalz schmalzy schmooze schmuck
    schnapps schnauzer scholar scholarship scholastic scholastically school schoolbook schoolboy
    schoolchild schoolchildren schooldays schoolgirl schoolhouse schoolmarm schoolmaster
    schoolmate schoolmistress schoolroom schoolteacher schoolwork schoolyard schooner schrod
    schtick schuss schwa sciatic sciatica science scientific scientifically scientist scimitar
    scintilla scintillate scintillation scion scissor sclerosis sclerotic scoff scofflaw scold
    scoldings scoliosis scollop sconce scone scoop scoot scope scorch score scoreboard scorecard
    scoreless scorn scornful scorpion scotch scoundrel scour scourge scout scoutmaster scow
    scowl scrabble scragglier scraggliest scraggly scram scramble scrap scrapbook scrape
    scrappier scrappiest scrappy scratch scratchier scratchiest scratchiness scratchy scrawl
    scrawnier scrawniest scrawny scream screech screechier screechiest screechy screen
    screenings screenplay screenshot screenwriter screw screwball screwdriver screwier screwiest
    screwy scribble scribe scrimmage scrimp scrimshaw scrip script scriptural scripture
    scriptwriter scrod scrofula scrog scroll scrooge scrota scrotum scrounge scrub scrubbier
    scrubbiest scrubby scruff scruffier scruffiest scruffy scrumptious scrunch scrunchie
    scrunchy scruple scrupulous scrutinise scrutiny scuba scud scuff scuffle scull scullery
    scullion sculpt sculptor sculptural sculpture scum scumbag scummier scummiest scummy scupper
    scurf scurfy scurrilous scurry scurvier scurviest scurvy scuttle scuttlebutt scuzzier
    scuzziest scuzzy scythe sea seabed seabird seaboard seacoast seafarer seafaring seafood
    seagoing seal sealant sealskin seam seaman seamanship seamen seamier seamiest seamless
    seamstress seamy seaplane seaport sear search searchingly searchlight seascape seashell
    seashore seasick seasickness seaside season seasonable seasonal seasonings seat seaward
    seaway seaweed seaworthy sebaceous sec secede secession secessionist seclude seclusion
    seclusive second secondarily secondary secondhand secrecy secret secretarial secretariat
    secretary secrete secretion secretive secretiveness sect sectarian sectarianism section
    sectional sectionalism sector secular secularisation secularise secularism secure securest
    security secy sedan sedate sedatest sedation sedative sedentary sedge sediment sedimentary
    sedimentation sedition seditious seduce seduction seductive sedulous see seed seedier
    seediest seediness seedless seedling seedy seeing seek seem seemingly seemlier seemliest
    seemliness seen seep seepage seer seersucker seesaw seethe segfault segment segmentation
    segregate segregation segregationist segue segueing seismic seismically seismograph
    seismographic seismologist seismology seize seizure seldom select selection selective
    selectivity selectman selectmen selector selenium self selfie selfish selfishness selfless
    selflessness selfsame sell selloff sellout seltzer selvage selvedge selves semantic
    semantically semaphore semblance semen semester semi semiannual semiautomatic semicircle
    semicircular semicolon semiconductor semiconscious semifinal semifinalist semimonthly
    seminal seminar seminarian seminary semiotics semipermeable semiprecious semiprivate
    semiprofessional semiretired semiskilled semitone semitrailer semitropical semiweekly senate
    senator senatorial send senile senility senior seniority senna sensation sensational
    sensationalism sensationalist sense senseless senselessness sensibility sensible sensibly
    sensitisation sensitise sensitive sensitiveness sensitivity sensor sensory sensual
    sensuality sensuous sensuousness sent sentence sententious sentience sentient sentiment
    sentimental sentimentalise sentimentalism sentimentalist sentimentality sentinel sentry
    sepal separable separate separation separatism separatist separator sepia sepsis septa
    septet septette septic septicaemia septuagenarian septum sepulchral sepulchre sequel
    sequence sequential sequester sequestration sequin sequitur sequoia sera seraglio serape
    seraph seraphic seraphim sere serenade serendipitous serendipity serene sereneness serenest
    serenity serest serf serfdom serge sergeant serial serialisation serialise series serious
    seriousness sermon sermonise serous serpent serpentine serrated serried serum servant serve
    service serviceable serviceman servicemen servicewoman servicewomen serviette servile
    servility servings servitude servo servomechanism sesame session set setback settable settee
    settings settle settlement setup seven seventeen seventeenth seventh seventieth seventy
    sever several severance severe severest severity sew sewage sewerage sewn sex sexagenarian
    sexier sexiest sexily sexiness sexism sexist sexless sexpot sextant sextet sextette sexting
    sexton sexual sexuality sexy shabbier shabbiest shabbily shabbiness shabby shack shackle
    shad shade shadier shadiest shadiness shadings shadow shadowbox shadowier shadowiest shadowy
    shady shaft shag shaggier shaggiest shagginess shaggy shah shake shakedown shaken shakeup
    shakier shakiest shakily shakiness shaky shale shall shallot shallow shallowest shallowness
    shalt sham shaman shamble shame shamefaced shameful shamefulness shameless shammy shampoo
    shamrock shandy shanghai shank shantung shanty shantytown shape shapeless shapelessness
    shapelier shapeliest shapeliness sharable shard share shareable sharecropper shareholder
    shareware sharia shariah shark sharkskin sharp sharpen sharpest sharpness sharpshooter shat
    shattered shattering shatterproof shave shaven shavings shawl shaykh she sheaf shear sheath
    sheathe sheathings sheave shebang shed sheen sheep sheepdog sheepfold sheepish sheepishness
    sheepskin sheer sheerest sheet sheik sheikdom sheikh sheikhdom shekel shelf shell shellac
    shellacked shellacking shellfish shelter shelve shenanigan shepherd shepherdess sherbert
    sherbet sherd sheriff sherry shibboleth shied shield shies shift shiftier shiftiest shiftily
    shiftiness shiftless shiftlessness shifty shiitake shill shillalah shillelagh shillings shim
    shimmered shimmering shimmery shimmy shin shinbone shindig shine shingle shinier shiniest
    shininess shinny shiny ship shipboard shipbuilder shipbuilding shipload shipmate shipment
    shipshape shipwreck shipwright shipyard shire shirk shirr shirrings shirt shirtsleeve
    shirttail shirtwaist shit shittier shittiest shitty shiver shivery shlemiel shlep shlepp
    shlock shlocky shoal shock shockingly shockproof shod shodden shoddier shoddiest shoddily
    shoddiness shoddy shoe shoehorn shoeing shoelace shoemaker shoeshine shoestring shogun shone
    shoo shook shoon shoot shootings shootout shop shopaholic shopkeeper shoplift shoptalk
    shopworn shore shoreline shorn short shortage shortbread shortcake shortchange shortcoming
    shortcut shorten shortenings shortest shortfall shorthand shorthorn shortish shortlist
    shortness shortsighted shortsightedness shortstop shortwave shot shotgun should shouldered
    shouldering shout shove shovel shovelful show showbiz showboat showcase showdown showered
    showering showery showgirl showier showiest showily showiness showings showman showmanship
    showmen shown showoff showpiece showplace showroom showstopper showy shrank shrapnel shred
    shrew shrewd shrewdest shrewdness shrewish shriek shrift shrike shrill shrillest shrillness
    shrilly shrimp shrine shrink shrinkable shrinkage shrive shrivel shriven shroud shrove shrub
    shrubbery shrubbier shrubbiest shrubby shrug shrunk shrunken shtick shtik shuck shuckses
    shudder shuffle shuffleboard shun shunt shush shut shutdown shuteye shutout shutterbug
    shuttered shuttering shuttle shuttlecock shy shyest shyness shyster sibilant sibling sibyl
    sic sick sickbed sicken sickeningly sickest sickle sicklier sickliest sickness side sidearm
    sidebar sideboard sideburns sidecar sidekick sidelight sideline sidelong sidereal sidesaddle
    sideshow sidesplitting sidestep sidestroke sideswipe sidetrack sidewalk sidewall sideways
    sidewise sidings sidle siege sierra siesta sieve sift sigh sight sightings sightless
    sightread sightseeing sightseer sigma sign signal signalise signatory signature signboard
    signet significance significant signification signify signings signpost silage silence
    silent silentest silhouette silica silicate siliceous silicious silicon silicone silicosis
    silk silken silkier silkiest silkworm silky sill sillier silliest silliness silly silo silt
    silvan silver silverfish silversmith silverware silvery sim simian similar similarity simile
    simmered simmering simpatico simper simple simpleness simplest simpleton simplex simplicity
    simplification simplify simplistic simply simulate simulation simulator simulcast
    simultaneous sin since sincere sincerest sincerity sine sinecure sinew sinewy sinful
    sinfulness sing singe singeing single singleton singsong singular singularity sinister sink
    sinkable sinkhole sinuous sinus sinusitis sinusoidal sip siphon sir sire siren sirloin
    sirocco sis sisal sissier sissiest sissy sister sisterhood sit sitar sitcom site sittings
    situ situate situation six sixpence sixteen sixteenth sixth sixtieth sixty sizable size
    sizeable sizzle skate skateboard skedaddle skeet skein skeletal skeleton sketch sketchier
    sketchiest sketchy skew skewered skewering ski skid skiff skilful skill skillet skim skimp
    skimpier skimpiest skimpiness skimpy skin skinflint skinhead skinless skinnier skinniest
    skinniness skinny skintight skip skippered skippering skirmish skirt skit skittered
    skittering skittish skivvy skulduggery skulk skull skullcap skullduggery skunk sky skycap
    skydive skydove skyjack skylark skylight skyline skyrocket skyscraper skyward skywriter
    skywriting slab slack slacken slackest slackness slag slain slake slalom slam slander
    slanderous slang slangier slangiest slangy slant slantwise slap slapdash slaphappy slapstick
    slash slat slate slather slattern slaughter slaughterhouse slave slavered slavering slavery
    slavish slaw slay slayings sleaze sleazier sleaziest sleazily sleaziness sleazy sled sledge
    sledgehammer sleek sleekest sleekness sleep sleepier sleepiest sleepily sleepiness sleepless
    sleeplessness sleepwalk sleepwear sleepy sleepyhead sleet sleety sleeve sleeveless sleigh
    slender slenderest slenderise slenderness slept sleuth slew slice slick slickest slickness
    slid slide slideshow slight slightest slightness slily slim slime slimier slimiest slimmest
    slimness slimy sling slingshot slink slinkier slinkiest slinky slip slipcover slipknot
    slippage slipperier slipperiest slipperiness slippery slipshod slit slither slithery sliver
    slob slobbered slobbering sloe slog slogan sloop slop slope sloppier sloppiest sloppily
    sloppiness sloppy slosh slot sloth slothful slothfulness slouch slouchier slouchiest slouchy
    slough sloven slovenlier slovenliest slovenliness slow slowdown slowest slowness slowpoke
    sludge slue slug sluggard sluggish sluggishness sluice slum slumber slumberous slumbrous
    slumdog slumlord slump slung slunk slur slurp slush slushier slushiest slushy slut sluttish
    sly slyest slyness smack small smallest smallish smallness smallpox smarmier smarmiest
    smarmy smart smarten smartest smartness smartphone smartwatch smash smattering smear smell
    smellier smelliest smelly smelt smidgen smidgeon smidgin smile smiley smilingly smirch smirk
    smit smite smith smithereens smithy smitten smock smog smoggier smoggiest smoggy smoke
    smokehouse smokeless smokestack smokier smokiest smokiness smoky smooch smooth smoothest
    smoothie smoothness smoothy smote smother smoulder smudge smudgier smudgiest smudgy smug
    smuggest smuggle smugness smurf smut smuttier smuttiest smutty snack snaffle snafu snag
    snail snake snakebite snakier snakiest snaky snap snapdragon snappier snappiest snappish
    snappy snapshot snare snarf snark snarkier snarkiest snarky snarl snatch snazzier snazziest
    snazzy sneak sneakier sneakiest sneaky sneer sneeringly sneeze snicker snide snidest sniff
    sniffle snifter snigger snip snipe snippet snippier snippiest snippy snit snitch snivel snob
    snobbery snobbier snobbiest snobbish snobbishness snobby snooker snoop snoopier snoopiest
    snoopy snoot snootier snootiest snootiness snooty snooze snore snorkel snort snot snottier
    snottiest snotty snout snow snowball snowblower snowboard snowbound snowdrift snowdrop
    snowfall snowflake snowier snowiest snowman snowmen snowmobile snowplough snowplowed
    snowplowing snowshoe snowshoeing snowstorm snowsuit snowy snub snuck snuff snuffbox snuffle
    snug snuggest snuggle soak soakings soap soapbox soapier soapiest soapiness soapstone
    soapsuds soapy soar sob sobered soberer soberest sobering soberly soberness sobriety
    sobriquet soccer sociability sociable sociably social socialisation socialise socialism
    socialist socialistic socialite societal society socioeconomic sociological sociologist
    sociology sociopath sock socket sod soda sodden sodium sodomite sodomy sofa soft softball
    soften softest softhearted softie softness software softwood softy soggier soggiest soggily
    sogginess soggy soil sojourn sol solace solar solaria solarium sold soldered soldering
    soldier sole solecism solemn solemnest solemnise solemnity solenoid soli solicit
    solicitation solicitor solicitous solicitude solid solidarity solidest solidification
    solidify solidity solidness soliloquise soliloquy solitaire solitary solitude solo soloist
    solstice solubility soluble solution solvable solve solvency solvent sombre sombrero some
    somebody someday somehow someone someplace somersault something sometime someway somewhat
    somewhere somnambulism somnambulist somnolence somnolent son sonar sonata song songbird
    songster songwriter sonic sonnet sonny sonority sonorous soon soonest soot sooth soothe
    soothingly soothsayer sootier sootiest sooty sop sophism sophist sophisticate sophistication
    sophistry sophomore sophomoric soporific soppier soppiest soppy soprano sorbet sorcerer
    sorceress sorcery sordid sordidness sore sorehead soreness sorest sorghum sorority sorrel
    sorrier sorriest sorrow sorrowful sorry sort sorta sortie sortieing sos sot sottish
    soubriquet sough sought soul soulful soulfulness soulless soulmate sound soundest soundings
    soundless soundness soundproof soundtrack soup soupier soupiest soupy sour source sourdough
    sourest sourness sourpuss souse south southbound southeast southeasterly southeastern
    southeastward southerly southern southernmost southpaw southward southwest southwesterly
    southwestern southwestward souvenir sovereign sovereignty soviet sow sown sox soy soya
    soybean spa space spacecraft spaceflight spaceman spacemen spaceship spacesuit spacewalk
    spacey spacial spacier spaciest spacious spaciousness spacy spade spadeful spadework
    spaghetti spake spam span spandex spangle spaniel spank spankings spar spare spareness
    spareribs sparest sparingly spark sparkle sparrow sparse sparseness sparsest sparsity
    spartan spasm spasmodic spasmodically spastic spat spate spatial spattered spattering
    spatula spawn spay speak speakeasy spear spearhead spearmint spec special specialisation
    specialise specialist speciality specie specifiable specific specifically specification
    specifier specify specimen specious speck speckle spectacle spectacular spectator spectra
    spectral spectre spectroscope spectroscopic spectroscopy spectrum speculate speculation
    speculative speculator sped speech speechless speed speedboat speedier speediest speedily
    speedometer speedster speedup speedway speedy spell spellbind spellbound spellcheck
    spellings spelt spelunker spend spendthrift spent sperm spermatozoa spermatozoon spermicide
    spew sphere spherical spheroid spheroidal sphincter sphinges sphinx spice spicier spiciest
    spiciness spicy spider spidery spied spiel spies spiffier spiffiest spiffy spigot spike
    spikier spikiest spiky spill spillage spillway spilt spin spinach spinal spindle spindlier
    spindliest spindly spine spineless spinet spinier spiniest spinnaker spinoff spinster
    spinsterhood spiny spiraea spiral spire spirit spiritless spiritual spiritualism
    spiritualist spiritualistic spirituality spirituous spit spitball spite spiteful
    spitefullest spitefulness spitfire spittle spittoon splash splashdown splashier splashiest
    splashy splat splattered splattering splay spleen splendid splendidest splendour splenetic
    splice spline splint splintered splintering split splittings splodge splotch splotchier
    splotchiest splotchy splurge splutter spoil spoilage spoilsport spoilt spoke spoken
    spokesman spokesmen spokespeople spokesperson spokeswoman spokeswomen spoliation sponge
    spongier spongiest spongy sponsor sponsorship spontaneity spontaneous spoof spook spookier
    spookiest spooky spool spoon spoonbill spoonerism spoonful spoonsful spoor sporadic
    sporadically spore sporran sport sportier sportiest sportive sportscast sportsman
    sportsmanlike sportsmanship sportsmen sportswear sportswoman sportswomen sporty spot
    spotless spotlessness spotlight spottier spottiest spottiness spotty spouse spout sprain
    sprang sprat sprawl spray spread spreadsheet spree spreeing sprier spriest sprig sprightlier
    sprightliest sprightliness sprightly spring springboard springier springiest springiness
    springtime springy sprinkle sprinklings sprint sprite spritz sprocket sprout spruce sprucest
    sprung spry spryest spryness spud spume spumone spumoni spun spunk spunkier spunkiest spunky
    spur spurious spuriousness spurn spurt sputter sputum spy spyglass spyware squab squabble
    squad squadron squalid squalidest squall squalor squander square squareness squarest squash
    squashier squashiest squashy squat squattest squaw squawk squeak squeakier squeakiest
    squeaky squeal squeamish squeamishness squeegee squeegeeing squeeze squelch squid squiggle
    squiggly squint squintest squire squirm squirmier squirmiest squirmy squirrel squirt squish
    squishier squishiest squishy sriracha stab stabbings stabilisation stabilise stability
    stable stablest staccati staccato stack stadia stadium staff stag stage stagecoach stagehand
    stagflation staggered staggering stagings stagnant stagnate stagnation staid staidest stain
    stainless stair staircase stairway stairwell stake stakeout stalactite stalagmite stale
    stalemate staleness stalest stalk stalkings stall stallion stalwart stamen stamina stammer
    stamp stampede stance stanch stanchest stanchion stand standard standardisation standardise
    standby standings standoff standoffish standout standpoint standstill stank stanza staph
    staphylococci staphylococcus staple star starboard starch starchier starchiest starchy
    stardom stare starfish stargazer stark starkest starkness starless starlet starlight
    starling starlit starrier starriest starry start startle startlingly startup starvation
    starve starvings stash stat state statehood statehouse stateless statelier stateliest
    stateliness statement stateroom stateside statesman statesmanlike statesmanship statesmen
    statewide static statically station stationary stationery statistic statistical statistician
    statuary statue statuesque statuette stature status statute statutory staunch staunchest
    stave stay stdio stead steadfast steadfastness steadier steadiest steadily steadiness steady
    steak steakhouse steal stealth stealthier stealthiest stealthily stealthy steam steamboat
    steamier steamiest steamroll steamrollered steamrollering steamship steamy steed steel
    steelier steeliest steely steep steepest steeple steeplechase steeplejack steepness steer
    steerage stein stellar stem stench stencil stenographer stenographic stenography stent
    stentorian step stepbrother stepchild stepchildren stepdad stepdaughter stepfather
    stepladder stepmom stepmother stepparent steppe steppingstone stepsister stepson stereo
    stereophonic stereoscope stereotype stereotypical sterile sterilisation sterilise sterility
    sterling stern sterna sternest sternness sternum steroid stethoscope stevedore stew steward
    stewardess stewardship stick stickier stickiest stickiness stickleback stickler stickpin
    stickup sticky sties stiff stiffen stiffest stiffness stifle stiflings stigma stigmata
    stigmatise stile stiletto still stillbirth stillborn stillest stillness stilt stimulant
    stimulate stimulation stimuli stimulus sting stingier stingiest stingily stinginess stingray
    stingy stink stint stipend stipple stipulate stipulation stir stirrings stirrup stitch stoat
    stochastic stock stockade stockbroker stockholder stockier stockiest stockiness stockings
    stockpile stockroom stocky stockyard stodgier stodgiest stodginess stodgy stoic stoical
    stoicism stoke stole stolen stolid stolidest stolidity stomach stomachache stomp stone
    stonewall stoneware stonework stoney stonier stoniest stonily stony stood stooge stool stoop
    stop stopcock stopgap stoplight stopover stoppable stoppage stoppered stoppering stopwatch
    storage store storefront storehouse storekeeper storeroom storey stork storm stormier
    stormiest stormily storminess stormy story storybook storyteller stout stoutest stoutness
    stove stovepipe stow stowaway straddle strafe straggle stragglier straggliest straggly
    straight straightaway straightedge straighten straightest straightforward straightjacket
    straightness strain strait straiten straitjacket strand strange strangeness strangest
    strangle stranglehold strangulate strangulation strap strapless strata stratagem strategic
    strategically strategist strategy stratification stratify stratosphere stratum straw
    strawberry stray streak streakier streakiest streaky stream streamline street streetcar
    streetlight streetwalker streetwise strength strengthen strenuous strenuousness strep
    streptococcal streptococci streptococcus streptomycin stress stressful stretch stretchier
    stretchiest stretchy strew strewn striated stricken strict strictest strictness stricture
    stridden stride strident strife strike strikeout strikingly strikings string stringency
    stringent stringier stringiest stringy strip stripe stripling stript striptease strive
    striven strobe strode stroke stroll strong strongbox strongest stronghold strontium strop
    strophe strove struck structural structuralist structure strudel struggle strum strumpet
    strung strut strychnine stub stubbier stubbiest stubble stubbly stubborn stubbornest
    stubbornness stubby stucco stuck stud student studentship studio studious studlier studliest
    study stuff stuffier stuffiest stuffily stuffiness stuffings stuffy stultification stultify
    stumble stump stumpier stumpiest stumpy stun stung stunk stunningly stunt stupefaction
    stupefy stupendous stupid stupidest stupidity stupor sturdier sturdiest sturdily sturdiness
    sturdy sturgeon stutter sty stye style styli stylise stylish stylishness stylist stylistic
    stylistically stylus stymie stymieing stymying styptic suave suavest suavity sub subatomic
    subbasement subclass subcommittee subcompact subconscious subcontinent subcontract
    subcontractor subculture subcutaneous subdivide subdivision subdue subgroup subhead
    subheadings subhuman subj subject subjection subjective subjectivity subjoin subjugate
    subjugation subjunctive sublease sublet sublimate sublimation sublime sublimest subliminal
    sublimity submarine submerge submergence submerse submersible submersion submission
    submissive submit subnormal suborbital subordinate subordination suborn subornation subplot
    subpoena subprime subprogram subroutine subscribe subscript subscription subsection
    subsequent subservience subservient subset subside subsidence subsidiary subsidisation
    subsidise subsidy subsist subsistence subsoil subsonic subspace substance substandard
    substantial substantiate substantiation substantive substation substitute substitution
    substrata substrate substratum substructure subsume subsystem subteen subterfuge
    subterranean subtitle subtle subtlest subtlety subtly subtotal subtract subtraction
    subtrahend subtropical suburb suburban suburbanite suburbia subversion subversive subvert
    subway succeed success successful succession successive successor succinct succinctest
    succinctness succotash succour succulence succulent succumb such suchlike suck suckered
    suckering suckle sucklings sucrose suction sudden suddenness suds sudsier sudsiest sudsy sue
    sued suede suet suffer sufferance sufferings suffice sufficiency sufficient suffix suffocate
    suffocation suffragan suffrage suffragette suffragist suffuse suffusion sugar sugarcane
    sugarcoat sugarier sugariest sugarless sugary suggest suggestible suggestion suggestive
    suicidal suicide suing suit suitability suitable suitably suitcase suite suitor sukiyaki
    sulfur sulk sulkier sulkiest sulkily sulkiness sulky sullen sullenest sullenness sully
    sulphate sulphide sulphur sulphuric sulphurous sultan sultana sultanate sultrier sultriest
    sultry sum sumac sumach summarily summarise summary summation summered summerhouse summering
    summertime summery summit summitry summon summonsed summonses summonsing sumo sump sumptuous
    sun sunbathe sunbeam sunblock sunbonnet sunburn sunburnt sundae sunder sundial sundown
    sundry sunfish sunflower sung sunglasses sunk sunken sunlamp sunless sunlight sunlit sunnier
    sunniest sunny sunrise sunroof sunscreen sunset sunshine sunspot sunstroke suntan sunup sup
    superabundance superabundant superannuate superb superbest supercharge supercilious
    supercomputer superconductivity superconductor superego superficial superficiality
    superfluity superfluous superhighway superhuman superimpose superintend superintendence
    superintendency superintendent superior superiority superlative superman supermarket
    supermen supermodel supernatural supernova supernovae supernumerary superpower superscript
    supersede supersize supersonic superspreader superstar superstition superstitious
    superstructure supertanker superuser supervene supervise supervision supervisor supervisory
    supine supplant supple supplement supplemental supplementary suppleness supplest suppliant
    supplicant supplicate supplication supplier supply support supportable supportive suppose
    supposedly supposition suppository suppress suppression suppurate suppuration supranational
    supremacist supremacy supreme surcease surcharge sure surefire surefooted sureness surest
    surety surf surface surfboard surfeit surge surgeon surgery surgical surlier surliest
    surliness surly surmise surmount surmountable surname surpass surplice surplus surprise
    surprisingly surprisings surreal surrealism surrealist surrealistic surrender surreptitious
    surrey surrogate surround surroundings surtax surveillance survey surveyor survival survive
    survivor susceptibility susceptible sushi suspect suspend suspense suspenseful suspension
    suspicion suspicious sustain sustainable sustenance suture svelte sveltest swab swaddle swag
    swaggered swaggerer swaggering swain swallow swallowtail swam swami swamp swampier swampiest
    swampy swan swank swankest swankier swankiest swanky swap sward swarm swarthier swarthiest
    swarthy swash swashbuckler swashbuckling swastika swat swatch swath swathe swattered
    swattering sway swaybacked swear swearword sweat sweatier sweatiest sweatpants sweatshirt
    sweatshop sweaty sweep sweepings sweepstake sweet sweetbread sweetbriar sweetbrier sweeten
    sweetest sweetheart sweetie sweetish sweetmeat sweetness swell swellest swellhead swellings
    swelter swept swerve swift swiftest swiftness swig swill swim swimsuit swindle swine swing
    swinish swipe swirl swirly swish swishest switch switchable switchback switchblade
    switchboard swivel swizzle swollen swoon swoop swop sword swordfish swordplay swordsman
    swordsmen swore sworn swum swung sybarite sybaritic sycamore sycophant sycophantic syllabi
    syllabic syllabication syllabification syllabify syllable syllabus syllogism syllogistic
    sylph sylvan symbioses symbiosis symbiotic symbol symbolic symbolically symbolisation
    symbolise symbolism symmetric symmetrical symmetry sympathetic sympathetically sympathise
    sympathy symphonic symphony symposia symposium symptom symptomatic synagog synagogue synapse
    sync synch synchronisation synchronise synchronous syncopate syncopation syndicate
    syndication syndrome synergism synergistic synergy synod synonym synonymous synopses
    synopsis syntactic syntactical syntax syntheses synthesis synthesise synthesizer synthetic
    synthetically synthetize syphilis syphilitic syphon syringe syrup syrupy sysadmin sysop
    system systematic systematically systematise systemic systolic tab tabby tabernacle table
    tableau tableaux tablecloth tableland tablespoon tablespoonful tablespoonsful tablet
    tableware tabloid taboo tabu tabular tabulate tabulation tabulator tachometer tacit
    tacitness taciturn taciturnity tack tackier tackiest tackiness tackle tacky taco tact
    tactful tactic tactical tactician tactile tactless tactlessness tad tadpole taffeta taffy
    tag tail tailcoat tailgate tailless taillight tailor tailpipe tailspin tailwind taint take
    takeaways taken takeoff takeout takeover takings talc tale talent talisman talk talkative
    talkativeness tall tallest tallness tallow tally tallyho talon tam tamable tamale tamarind
    tambourine tame tameable tameness tamest tamp tampered tampering tampon tan tanager tandem
    tang tangelo tangent tangential tangerine tangibility tangible tangibly tangier tangiest
    tangle tango tangy tank tankard tankful tannery tannest tannin tansy tantalise tantalisingly
    tantamount tantrum tap tape tapered tapering tapestry tapeworm tapioca tapir taproom taproot
    tar tarantula tarantulae tarball tardier tardiest tardily tardiness tardy tare target tariff
    tarmac tarmacked tarmacking tarnish taro tarot tarp tarpaulin tarpon tarragon tarrier
    tarriest tarry tart tartan tartar tartest tartness taser task taskmaster tassel taste
    tasteful tasteless tastelessness tastier tastiest tastiness tasty tat tattered tattering
    tattle tattletale tattoo tattooist tatty taught taunt taupe taut tautest tautness
    tautological tautology tavern tawdrier tawdriest tawdriness tawdry tawnier tawniest tawny
    tax taxable taxation taxi taxicab taxidermist taxidermy taxonomic taxonomy taxpayer taxying
    tbs tbsp tea teabag teach teachable teachings teacup teak teakettle teal tealight team
    teammate teamster teamwork teapot tear teardrop tearful teargas teargasses tearier teariest
    tearjerker tearoom teary tease teasel teaspoon teaspoonful teaspoonsful teat teatime teazel
    teazle tech technical technicality technician technique techno technocracy technocrat
    technological technologist technology tectonics tedious tediousness tedium tee teed teeing
    teem teen teenage teenier teeniest teensier teensiest teensy teeny teepee teeter teeth
    teethe teetotal tel telecast telecommunication telecommute teleconference telegram telegraph
    telegraphic telegraphy telekinesis telemarketing telemeter telemetry telepathic
    telepathically telepathy telephone telephonic telephony telephoto telescope telescopic
    telethon teletype teletypewriter televangelist televise television telex tell tellingly
    telltale telnet temblor temerity temp tempera temperament temperamental temperance temperate
    temperature tempered tempering tempest tempestuous tempestuousness tempi template temple
    tempo temporal temporarily temporary temporise tempt temptation temptingly temptress tempura
    ten tenability tenable tenacious tenacity tenancy tenant tend tendency tendentious
    tendentiousness tendered tenderer tenderest tenderfeet tenderfoot tenderhearted tendering
    tenderise tenderloin tenderly tenderness tendinitis tendon tendonitis tendril tenement tenet
    tenfold tennis tenon tenor tenpin tense tenseness tensest tensile tension tensor tent
    tentacle tentative tenth tenuous tenuousness tenure tepee tepid tequila terabit terabyte
    tercentenary term termagant terminable terminal terminate termination terminator termini
    terminological terminology terminus termite tern terrace terrain terrapin terraria terrarium
    terrestrial terrible terribly terrier terrific terrifically terrify terrifyingly territorial
    territory terror terrorise terrorism terrorist terry terse terseness tersest tertiary test
    testable testament testamentary testate testicle testier testiest testify testily
    testimonial testimony testiness testis testosterone testy tetanus tether tetrahedra
    tetrahedron text textbook textile textual textural texture thalami thalamus thallium than
    thank thankful thankfulness thankless thanksgiving that thatch thaw the theatre theatrical
    thee theft their theism theist theistic them thematic thematically theme themselves then
    thence thenceforth thenceforward theocracy theocratic theologian theological theology
    theorem theoretic theoretical theoretician theorise theorist theory theosophy therapeutic
    therapeutically therapist therapy there thereabout thereafter thereby therefore therefrom
    therein thereof thereon thereto thereupon therewith thermal thermionic thermodynamic
    thermometer thermonuclear thermoplastic thermos thermostat thermostatic thesauri thesaurus
    these thesis thespian theta they thiamin thiamine thick thicken thickenings thickest thicket
    thickness thickset thief thieve thievery thievish thigh thighbone thimble thimbleful thin
    thine thing thingamajig think thinness thinnest third thirst thirstier thirstiest thirstily
    thirsty thirteen thirteenth thirtieth thirty this thistle thistledown thither tho thong
    thoraces thoracic thorax thorium thorn thornier thorniest thorny thorough thoroughbred
    thoroughest thoroughfare thoroughgoing thoroughness those thou though thought thoughtful
    thoughtfulness thoughtless thoughtlessness thousand thousandth thraldom thrall thralldom
    thrash thrashings thread threadbare threat threaten threateningly three threefold threescore
    threesome threnody thresh threshold threw thrice thrift thriftier thriftiest thriftily
    thriftiness thrifty thrill thrive thriven throat throatier throatiest throatily throatiness
    throaty throb throe thromboses thrombosis throne throng throttle through throughout
    throughput throughway throve throw throwaway throwback thrown thru thrum thrush thrust
    thruway thud thug thumb thumbnail thumbscrew thumbtack thump thunder thunderbolt thunderclap
    thundercloud thunderhead thunderous thundershower thunderstorm thunderstruck thunk thus
    thwack thwart thy thyme thymi thymus thyroid thyself tiara tibia tibiae tic tick ticket
    tickle ticklish tidal tiddlywinks tide tidewater tidier tidiest tidily tidiness tidings tidy
    tie tiebreaker tied tieing tier tiff tiger tight tighten tightest tightfisted tightness
    tightrope tightwad tigress tike tilde tile till tillable tillage tilt timber timberland
    timberline timbre time timekeeper timeless timelessness timelier timeliest timeline
    timeliness timepiece timescale timestamp timetable timeworn timezone timid timidest timidity
    timings timorous timpani timpanist tin tincture tinder tinderbox tine tinfoil ting tinge
    tingeing tingle tinglings tinier tiniest tinker tinkle tinnier tinniest tinny tinsel
    tinsmith tint tintinnabulation tiny tip tipi tipple tipsier tipsiest tipsily tipster tipsy
    tiptoe tiptoeing tiptop tirade tire tireder tiredest tiredness tireless tirelessness
    tiresome tiresomeness tiro tissue tit titan titanic titanium titbit tithe titillate
    titillation title titmice titmouse tittered tittering tittle titular tizzy toad toadstool
    toady toast toastier toastiest toastmaster toasty tobacco tobacconist toboggan tocsin today
    toddle toddy toe toed toehold toeing toenail toffee toffy tofu tog toga togae together
    togetherness toggle toil toilet toiletry toilette toilsome toke token tokenism told
    tolerable tolerably tolerance tolerant tolerate toleration toll tollbooth tollgate tom
    tomahawk tomato tomb tomboy tombstone tomcat tome tomfoolery tomorrow ton tonal tonality
    tone toneless tong tongue tonic tonier toniest tonight tonnage tonne tonsil tonsillectomy
    tonsillitis tonsorial tonsure tony too took tool toolbar toolbox toolkit toot tooth
    toothache toothbrush toothier toothiest toothless toothpaste toothpick toothsome toothy top
    topaz topcoat topic topical topknot topless topmast topmost topographer topographic
    topographical topography topological topology toppings topple topsail topside topsoil toque
    tor torch torchlight tore toreador torment tormentor torn tornado torpedo torpid torpidity
    torpor torque torrent torrential torrid torsi torsion torso tort torte tortilla tortoise
    tortoiseshell tortuous torture torus toss tossup tost tot total totalitarian totalitarianism
    totality tote totem totemic tottered tottering toucan touch touchdown touchier touchiest
    touchingly touchings touchstone touchy tough toughen toughest toughness toupee tour tourism
    tourist touristic tourmaline tournament tourney tourniquet tousle tout tow toward towel
    towellings towered towering towhead town townhouse townsfolk township townsman townsmen
    townspeople towpath toxaemia toxic toxicity toxicologist toxicology toxin toy trace
    traceable tracery trachea tracheae tracheotomy tracings track tract tractable traction
    tractor trade trademark tradesman tradesmen tradition traditional traditionalist traduce
    traffic trafficked trafficker trafficking tragedian tragedy tragic tragically tragicomedy
    trail trailblazer train trainee traipse trait traitor traitorous trajectory tram trammel
    tramp trample trampoline trance tranquil tranquilest tranquility tranquillest tranquillise
    tranquillity trans transact transaction transatlantic transceiver transcend transcendence
    transcendent transcendental transcendentalism transcendentalist transcontinental transcribe
    transcript transcription transducer transept transfer transferable transferal transference
    transfiguration transfigure transfinite transfix transfixt transform transformation
    transfuse transfusion transgress transgression transgressor transience transiency transient
    transistor transit transition transitional transitive transitory translate translation
    translator transliterate transliteration translucence translucent transmigrate
    transmigration transmissible transmission transmit transmittable transmittal transmutation
    transmute transnational transoceanic transom transparency transparent transphobia
    transphobic transpiration transpire transplant transplantation transponder transport
    transportable transportation transpose transposition transsexual transship transshipment
    transubstantiation transverse transvestism transvestite trap trapdoor trapeze trapezoid
    trapezoidal trappable trappings trapshooting trash trashcan trashier trashiest trashy trauma
    traumata traumatic traumatise travail travel travellings travelogue traverse travesty trawl
    tray treacherous treachery treacle tread treadle treadmill treas treason treasonable
    treasonous treasure treasury treat treatable treatise treatment treaty treble tree treeing
    treeless treetop trefoil trek trellis tremble tremendous tremolo tremor tremulous trench
    trenchant trend trendier trendiest trendy trepidation trespass tress trestle triad triage
    trial triangle triangular triangulation triathlon tribal tribalism tribe tribesman tribesmen
    tribulation tribunal tribune tributary tribute trice triceps triceratops trick trickery
    trickier trickiest trickiness trickle trickster tricky tricolour tricycle trident tried
    triennial tries trifecta trifle trifocals trig triggered triggering triglyceride
    trigonometric trigonometry trike trilateral trill trillion trillionth trilogy trim trimaran
    trimester trimmest trimmings trimness trinity trinket trio trip tripartite tripe triple
    triplet triplicate tripod tripos triptych trisect trite triteness tritest triumph triumphal
    triumphant triumvirate trivet trivia trivial trivialise triviality trochee trod trodden
    troglodyte troika troll trolley trollop trombone trombonist tromp tron troop troopship trope
    trophy tropic tropical tropism troposphere trot troth troubadour trouble troublemaker
    troubleshoot troubleshot troublesome trough trounce troupe trouser trousseau trousseaux
    trout trowel troy truancy truant truce truck truckle truckload truculence truculent trudge
    true trueing truest truffle truism truly trump trumpery trumpet truncate truncation
    truncheon trundle trunk truss trust trustee trusteeship trustful trustfulness trustier
    trustiest trustworthier trustworthiest trustworthiness trustworthy trusty truth truthful
    truthfulness truthiness try tryout tryst tsar tsarina tsp tsunami ttys tub tuba tubbier
    tubbiest tubby tube tubeless tubercle tubercular tuberculosis tuberculous tuberous tubular
    tuck tuckered tuckering tuft tug tugboat tuition tulip tulle tumble tumbledown tumbleweed
    tumbrel tumbril tumid tummy tumour tumult tumultuous tun tuna tundra tune tuneful tuneless
    tungsten tunic tunnel tunnellings tunny turban turbid turbine turbojet turboprop turbot
    turbulence turbulent turd turducken tureen turf turgid turgidity turkey turmeric turmoil
    turn turnabout turnaround turncoat turnip turnkey turnoff turnout turnover turnpike
    turnstile turntable turpentine turpitude turquoise turret turtle turtledove turtleneck
    turves tush tusk tussle tussock tutelage tutor tutorial tutu tux tuxedo twaddle twain twang
    tweak twee tweedier tweediest tweeds tweedy tweet tweezers twelfth twelve twentieth twenty
    twerk twerp twice twiddle twig twiggier twiggiest twiggy twilight twill twin twine twinge
    twingeing twink twinkle twinklings twirl twist twit twitch twittered twittering two twofer
    twofold twosome tycoon tying tyke tympana tympanum type typecast typeface typescript typeset
    typewrite typewritten typewrote typhoid typhoon typhus typical typify typist typo
    typographer typographic typographical typography tyrannical tyrannise tyrannosaur
    tyrannosaurus tyrannous tyranny tyrant tyre tyro tzar tzarina ubiquitous ubiquity udder ugh
    uglier ugliest ugliness ugly ukelele ukulele ulcer ulcerate ulceration ulcerous ulna ulnae
    ulterior ultimata ultimate ultimatum ultra ultraconservative ultramarine ultrasonic
    ultrasonically ultrasound ultraviolet ululate umbel umber umbilical umbilici umbilicus
    umbrage umbrella umiak umlaut ump umpire umpteen umpteenth unabashed unabated unable
    unabridged unaccented unacceptability unacceptable unacceptably unaccepted unaccompanied
    unaccountable unaccountably unaccustomed unacknowledged unacquainted unadorned unadulterated
    unadvised unaffected unafraid unaided unalterable unalterably unaltered unambiguous
    unanimity unanimous unannounced unanswerable unanswered unanticipated unappealing
    unappetising unappreciated unappreciative unapproachable unarmed unashamed unasked
    unassailable unassigned unassisted unassuming unattached unattainable unattended
    unattractive unattributed unauthenticated unauthorised unavailable unavailing unavoidable
    unavoidably unaware unbalanced unbar unbearable unbearably unbeatable unbeaten unbecoming
    unbeknown unbeknownst unbelief unbelievable unbelievably unbeliever unbend unbent unbiased
    unbiassed unbidden unbind unblock unblushing unbolt unborn unbosom unbound unbranded
    unbreakable unbridled unbroken unbuckle unburden unbutton uncalled uncannier uncanniest
    uncannily uncanny uncaring uncased uncatalogued unceasing uncensored unceremonious uncertain
    uncertainty unchallenged unchanged unchanging uncharacteristic uncharacteristically
    uncharitable uncharitably uncharted unchecked unchristian uncivil uncivilised unclaimed
    unclasp unclassified uncle unclean uncleanest uncleanlier uncleanliest uncleanness unclear
    unclearest unclothe uncluttered uncoil uncollected uncomfortable uncomfortably uncommitted
    uncommon uncommonest uncommunicative uncomplaining uncompleted uncomplicated uncomplimentary
    uncomprehending uncompressed uncompromising unconcern unconcernedly unconditional
    unconfirmed unconnected unconquerable unconscionable unconscionably unconscious
    unconsciousness unconsidered unconstitutional uncontaminated uncontested uncontrollable
    uncontrollably uncontrolled uncontroversial unconventional unconvinced unconvincing uncooked
    uncooperative uncoordinated uncork uncorrelated uncorroborated uncountable uncounted
    uncouple uncouth uncover uncritical unction unctuous unctuousness uncultivated uncultured
    uncut undamaged undated undaunted undeceive undecidable undecided undecipherable undeclared
    undefeated undefended undefinable undefined undelivered undemanding undemocratic
    undemonstrative undeniable undeniably undependable under underachieve underact underage
    underarm underbelly underbid underbrush undercarriage undercharge underclass underclassman
    underclassmen underclothes underclothing undercoat undercover undercurrent undercut
    underdeveloped underdog underdone underemployed underestimate underexpose underfed underfeed
    underflow underfoot underfunded undergarment undergo undergone undergrad undergraduate
    underground undergrowth underhand underhandedly underlain underlay underlie underline
    underling underlying undermine undermost underneath undernourished underpaid underpants
    underpass underpay underpin underpinnings underplay underprivileged underrate underscore
    undersea undersecretary undersell undershirt undershoot undershorts undershot underside
    undersign undersize underskirt undersold understaffed understand understandable
    understandably understandingly understandings understate understatement understood
    understudy undertake undertaken undertakings undertone undertook undertow underused
    undervalue underwater underwear underweight underwent underworld underwrite underwritten
    underwrote undeserved undeserving undesirability undesirable undetectable undetected
    undetermined undeterred undeveloped undid undies undignified undiluted undiminished
    undisciplined undisclosed undiscovered undiscriminating undisguised undisputed
    undistinguished undisturbed undivided undo undocumented undoings undone undoubted undress
    undue undulant undulate undulation unduly undying unearned unearth unease uneasier uneasiest
    uneasily uneasiness uneasy uneaten uneconomic uneconomical unedited uneducated unembarrassed
    unemotional unemployable unemployed unemployment unending unendurable unenforceable
    unenlightened unenthusiastic unenviable unequal unequivocal unerring unethical uneven
    unevenness uneventful unexampled unexceptionable unexceptional unexciting unexpected
    unexplained unexplored unexpurgated unfailing unfair unfairest unfairness unfaithful
    unfaithfulness unfamiliar unfamiliarity unfashionable unfasten unfathomable unfavourable
    unfavourably unfeasible unfeeling unfeigned unfetter unfilled unfinished unfit unflagging
    unflappable unflattering unflinching unfold unforeseeable unforeseen unforgettable
    unforgettably unforgivable unforgiving unformed unfortunate unfounded unfrequented unfriend
    unfriendlier unfriendliest unfriendliness unfrock unfulfilled unfunny unfurl unfurnished
    ungainlier ungainliest ungainliness ungainly ungentlemanly ungodlier ungodliest ungodly
    ungovernable ungracious ungrammatical ungrateful ungratefulness ungrudging unguarded unguent
    ungulate unhand unhappier unhappiest unhappily unhappiness unhappy unharmed unhealthful
    unhealthier unhealthiest unhealthy unheard unheeded unhelpful unhesitating unhindered
    unhinge unhitch unholier unholiest unholy unhook unhorse unhurried unhurt unicameral unicorn
    unicycle unidentifiable unidentified unidirectional unification uniform uniformity unify
    unilateral unimaginable unimaginative unimpaired unimpeachable unimplementable unimplemented
    unimportant unimpressed unimpressive uninformative uninformed uninhabitable uninhabited
    uninhibited uninitialised uninitiated uninjured uninspired uninspiring uninstall
    uninstallable uninsured unintelligent unintelligible unintelligibly unintended unintentional
    uninterested uninteresting uninterpreted uninterrupted uninvited uninviting union
    unionisation unionise unique uniqueness uniquest unisex unison unit unitary unite unity
    universal universality universe university unjust unjustifiable unjustified unkempt unkind
    unkindest unkindlier unkindliest unkindness unknowable unknowing unknown unlabelled unlace
    unlatch unlawful unleaded unlearn unlearnt unleash unleavened unless unlettered unlicensed
    unlike unlikelier unlikeliest unlikelihood unlimited unlisted unload unlock unloose unloved
    unluckier unluckiest unluckily unlucky unmade unmake unman unmanageable unmanlier unmanliest
    unmannerly unmarked unmarried unmask unmatched unmemorable unmentionable unmerciful
    unmindful unmissed unmistakable unmistakably unmitigated unmodified unmoral unmoved unnamed
    unnatural unnecessarily unnecessary unneeded unnerve unnoticeable unnoticed unnumbered
    unobjectionable unobservant unobserved unobstructed unobtainable unobtrusive unoccupied
    unoffensive unofficial unopened unopposed unorganised unoriginal unorthodox unpack unpaid
    unpainted unpalatable unparalleled unpardonable unpatriotic unpaved unperturbed unpick unpin
    unplanned unpleasant unpleasantness unplug unplumbed unpolluted unpopular unpopularity
    unprecedented unpredictability unpredictable unprejudiced unpremeditated unprepared
    unpretentious unpreventable unprincipled unprintable unprivileged unproductive
    unprofessional unprofitable unpromising unprompted unpronounceable unprotected unproved
    unproven unprovoked unpublished unpunished unqualified unquenchable unquestionable
    unquestionably unquestioned unquestioning unquote unravel unreachable unread unreadable
    unready unreal unrealised unrealistic unrealistically unreasonable unreasonableness
    unreasonably unreasoning unrecognisable unrecognised unreconstructed unrecorded unrefined
    unregenerate unregistered unregulated unrehearsed unrelated unreleased unrelenting
    unreliability unreliable unrelieved unremarkable unremitting unrepeatable unrepentant
    unrepresentative unrequited unreserved unresolved unresponsive unrest unrestrained
    unrestricted unrewarding unripe unripest unrivalled unroll unromantic unruffled unrulier
    unruliest unruliness unruly unsaddle unsafe unsafest unsaid unsalted unsanctioned unsanitary
    unsatisfactory unsatisfied unsatisfying unsaturated unsavoury unsay unscathed unscheduled
    unschooled unscientific unscramble unscrew unscrupulous unscrupulousness unseal unseasonable
    unseasonably unseasoned unseat unseeing unseemlier unseemliest unseemliness unseemly unseen
    unselfish unselfishness unsent unsentimental unset unsettle unshakable unshakeable unshaven
    unsheathe unsightlier unsightliest unsightliness unsightly unsigned unskilled unskillful
    unsmiling unsnap unsnarl unsociable unsold unsolicited unsolved unsophisticated unsound
    unsoundest unsparing unspeakable unspeakably unspecific unspecified unspoiled unspoilt
    unspoken unsportsmanlike unstable unstated unsteadier unsteadiest unsteadily unsteadiness
    unsteady unstop unstoppable unstressed unstructured unstrung unstuck unstudied unsubscribe
    unsubstantial unsubstantiated unsubtle unsuccessful unsuitable unsuitably unsuited unsung
    unsupervised unsupportable unsupported unsure unsurpassed unsurprising unsuspected
    unsuspecting unsweetened unswerving unsympathetic untainted untamed untangle untapped
    untaught untenable untested unthinkable unthinking untidier untidiest untidiness untidy
    untie until untimelier untimeliest untimeliness untimely untiring untitled unto untold
    untouchable untouched untoward untrained untreated untried untroubled untrue untruest
    untrustworthy untruth untruthful untutored untwist untying unusable unused unusual
    unutterable unutterably unvarnished unvarying unveil unverified unvoiced unwanted unwarier
    unwariest unwariness unwarranted unwary unwashed unwavering unwed unwelcome unwell
    unwholesome unwieldier unwieldiest unwieldiness unwieldy unwilling unwillingness unwind
    unwise unwisest unwitting unwonted unworkable unworldly unworthier unworthiest unworthiness
    unworthy unwound unwrap unwritten unyielding unzip upbeat upbraid upbringing upchuck
    upcoming upcountry update updraught upend upfront upgrade upheaval upheld uphill uphold
    upholster upholstery upkeep upland uplift upliftings upload upmarket upon upped upper
    uppercase upperclassman upperclassmen uppercut uppermost upping uppity upraise upright
    uprising uproar uproarious uproot ups upscale upset upshot upside upstage upstairs
    upstanding upstart upstate upstream upsurge upswing uptake uptight uptown upturn upward
    uranium urban urbane urbanest urbanisation urbanise urbanity urchin urea urethra urethrae
    urge urgency urgent uric urinal urinalyses urinalysis urinary urinate urination urine urn
    urologist urology usability usable usage use useable used useful usefulness useless
    uselessness user username usher usherette using usual usurer usurious usurp usurpation usury
    utensil uteri uterine uterus utilisation utilise utilitarian utilitarianism utility utmost
    utopia utopian utter utterance uttermost uvula uvulae uvular vacancy vacant vacate vacation
    vaccinate vaccination vaccine vacillate vacillation vacua vacuity vacuous vacuum vagabond
    vagary vagina vaginae vaginal vagrancy vagrant vague vagueness vaguest vain vainest
    vainglorious vainglory valance vale valedictorian valedictory valence valentine valet
    valiant valid validate validation validity validness valise valley valorous valour valuable
    valuation value valueless valve vamoose vamp vampire van vanadium vandal vandalise vandalism
    vane vanguard vanilla vanish vanishings vanity vanquish vantage vape vapid vapidity
    vapidness vaporisation vaporise vaporous vaporware vapour var variability variable variably
    variance variant variate variation varicoloured varicose variegate variety various varlet
    varmint varnish varsity vary vascular vase vasectomy vassal vassalage vast vastest vastness
    vat vaudeville vault vaunt veal vector veep veer vegan vegetable vegetarian vegetarianism
    vegetate vegetation vegetative veggie vehemence vehement vehicle vehicular veil vein veld
    veldt vellum velocity velour velvet velveteen velvety venal venality vend vendetta vendor
    veneer venerable venerate veneration venereal vengeance vengeful venial venison venom
    venomous venous vent ventilate ventilation ventilator ventral ventricle ventricular
    ventriloquism ventriloquist venture venturesome venturous venue veracious veracity veranda
    verandah verb verbal verbalise verbatim verbena verbiage verbose verbosity verdant verdict
    verdigris verdure verge verier veriest verifiable verification verify verily verisimilitude
    veritable veritably verity vermicelli vermilion vermillion vermin verminous vermouth
    vernacular vernal versatile versatility verse versification versify version versus vertebra
    vertebrae vertebral vertebrate vertex vertical vertices vertiginous vertigo verve very
    vesicle vesper vessel vest vestibule vestige vestigial vestment vestry vet vetch veteran
    veterinarian veterinary veto vex vexation vexatious via viability viable viaduct vial viand
    vibe vibrancy vibrant vibraphone vibrate vibration vibrato vibrator viburnum vicar vicarage
    vicarious vice viceroy vichyssoise vicinity vicious viciousness vicissitude victim
    victimisation victimise victor victorious victory victual video videocassette videodisc
    videotape videotex vie vied view viewfinder viewings viewpoint vigil vigilance vigilant
    vigilante vigilantism vignette vigorous vigour vii viii vile vileness vilest vilification
    vilify villa village villain villainous villainy villein vim vinaigrette vindicate
    vindication vindicator vindictive vindictiveness vine vinegar vinegary vineyard vintage
    vintner vinyl viol viola violable violate violation violator violence violent violet violin
    violinist violist violoncello viper virago viral vireo virgin virginal virginity virgule
    virile virility virology virtual virtue virtuosi virtuosity virtuoso virtuous virtuousness
    virulence virulent virus visa visage viscera visceral viscid viscosity viscount viscountess
    viscous viscus vise visibility visible visibly vision visionary visit visitation visitor
    visor vista visual visualisation visualise vital vitalise vitality vitamin vitiate vitiation
    viticulture vitreous vitriol vitriolic vituperate vituperation vituperative viva vivace
    vivacious vivaciousness vivacity vivid vividest vividness vivify viviparous vivisection
    vixen vixenish viz vizier vizor vocabulary vocal vocalic vocalisation vocalise vocalist
    vocation vocational vocative vociferate vociferation vociferous vodka vogue voguish voice
    voiceless voicemail void voile vol volatile volatility volcanic volcano vole volition volley
    volleyball volt voltage voltaic voltmeter volubility voluble volubly volume voluminous
    voluntarily voluntary volunteer voluptuary voluptuous voluptuousness vomit voodoo voodooism
    voracious voracity vortex vortices votary vote votive vouch vouchsafe vow vowel voyage
    voyeur voyeurism voyeuristic vulcanisation vulcanise vulgar vulgarest vulgarisation
    vulgarise vulgarism vulgarity vulnerability vulnerable vulnerably vulture vulva vulvae
    vuvuzela vying wabbit wack wackest wackier wackiest wackiness wacko wacky wad waddle wade
    wadi wafer waffle waft wag wage wagered wagering waggish waggle waggon wagon waif wail
    wainscot wainscotings wainscottings waist waistband waistcoat waistline wait waitress waive
    wake wakeful wakefulness waken waldo wale walk walkout walkway wall wallaby wallboard wallet
    walleye wallflower wallop wallopings wallow wallpaper walnut walrus waltz wampum wan wand
    wandered wanderer wandering wanderlust wane wangle wank wanna wannabe wannabee wannest want
    wanton wantonness wapiti war warble ward warden wardrobe wardroom ware warehouse warez
    warfare warhead warhorse warier wariest warily wariness warlike warlock warlord warm warmest
    warmhearted warmonger warmth warn warnings warp warpath warrant warranty warren warrior
    warship wart warthog wartier wartiest wartime warty wary was wash washable washbasin
    washboard washbowl washcloth washerwoman washerwomen washings washout washroom washstand
    washtub wasp waspish wassail wastage waste wastebasket wasteful wastefulness wasteland
    wastepaper wastewater wastrel watch watchband watchdog watchful watchfulness watchmaker
    watchman watchmen watchtower watchword water waterbed waterboard waterboardings watercolour
    watercourse watercraft watercress waterfall waterfowl waterfront waterier wateriest
    waterline waterlogged watermark watermelon waterpower waterproof watershed waterside
    waterspout watertight waterway waterworks watery watt wattage wattle wave waveform
    wavelength wavelet wavered wavering wavier waviest waviness wavy wax waxen waxier waxiest
    waxiness waxwing waxwork waxy way wayfarer wayfaring waylaid waylay wayside wayward
    waywardness weak weaken weakest weakfish weakling weakness weal wealth wealthier wealthiest
    wealthiness wealthy wean weapon weaponless weaponry wear wearable wearier weariest wearily
    weariness wearisome weary weasel weather weathercock weatherise weatherman weathermen
    weatherproof weave web webcam webcast webinar webisode webmaster webmistress website wed
    weddings wedge wedgie wedlock wee weed weedier weediest weedy weeing week weekday weekend
    weeklies weeknight weenie weep weepier weepiest weepings weepy weer weest weevil weft weigh
    weight weightier weightiest weightiness weightless weightlessness weightlifter weightlifting
    weighty weir weird weirdest weirdness weirdo welch welcome weld welfare welkin well
    wellington wellspring welsh welt weltered weltering welterweight wen wench wend went wept
    were werewolf werewolves west westbound westerly western westernise westernmost westward wet
    wetback wetland wetness wettest wetware whack whackier whackiest whacky whale whalebone wham
    whammy wharf wharves what whatchamacallit whatever whatnot whatsoever wheal wheat wheaten
    wheedle wheel wheelbarrow wheelbase wheelchair wheelwright wheeze wheezier wheeziest wheezy
    whelk whelp when whence whenever where whereabouts whereas whereat whereby wherefore wherein
    whereof whereon wheresoever whereupon wherever wherewithal whet whether whetstone whew whey
    which whichever whiff while whilst whim whimper whimsey whimsical whimsicality whimsy whine
    whinier whiniest whinny whiny whip whipcord whiplash whippersnapper whippet whippings
    whippoorwill whir whirl whirligig whirlpool whirlwind whirr whisk whiskered whisky whisper
    whist whistle whit white whitecap whitefish whiten whiteness whitest whitewall whitewash
    whither whitings whitish whittle whiz whizz who whoa whodunit whodunnit whoever whole
    wholehearted wholeness wholesale wholesome wholesomeness wholly whom whomever whomsoever
    whoop whoopee whoosh whopper whopping whore whorehouse whorl whose whosoever why wick
    wickeder wickedest wickedly wickedness wickerwork wicket wide widen wideness widescreen
    widespread widest widgeon widget widow widowhood width wield wiener wife wig wigeon wiggle
    wigglier wiggliest wiggly wight wigwag wigwam wiki wild wildcat wildebeest wilderness
    wildest wildfire wildflower wildfowl wildlife wildness wile wilful wilfulness wilier wiliest
    wiliness will willies willingly willingness willow willowy willpower wilt wily wimp wimpier
    wimpiest wimple wimpy win wince winch wind windbag windbreak windburn windfall windier
    windiest windiness windjammer windlass windmill window windowpane windowsill windpipe
    windscreen windshield windsock windstorm windsurf windswept windup windward windy wine
    wineglass winery wing wingless wingnut wingspan wingspread wingtip wink winnings winnow wino
    winsome winsomest winter wintergreen winterier winteriest winterise wintertime wintery
    wintrier wintriest wintry wipe wire wireds wireless wiretap wirier wiriest wiriness wiry
    wisdom wise wiseacre wisecrack wisest wish wishbone wishful wisp wispier wispiest wispy wist
    wistaria wisteria wistful wistfulness wit witch witchcraft witchery with withal withdraw
    withdrawal withdrawn withdrew withered withering withheld withhold within without withstand
    withstood witless witness witticism wittier wittiest wittily wittiness wittingly witty wive
    wiz wizard wizardry wizened wizzes wkly wobble wobblier wobbliest wobbly woe woebegone
    woeful woefullest wok woke woken wolf wolfhound wolfish wolfram wolverine wolves woman
    womanhood womanise womanish womankind womanlier womanliest womanlike womanliness womb wombat
    womble women womenfolk won wonder wonderful wonderland wonderment wondrous wonkier wonkiest
    wonky wont woo wood woodbine woodcarving woodchuck woodcock woodcraft woodcut wooden
    woodenest woodenness woodier woodiest woodiness woodland woodman woodmen woodpecker woodpile
    woodshed woodsier woodsiest woodsman woodsmen woodsy woodwind woodwork woodworm woody woof
    wool woolgathering woolie wooliest woollen woollier woollies woolliest woolliness woozier
    wooziest wooziness woozy word wordier wordiest wordiness wordings wordplay wordy wore work
    workable workaday workaholic workaround workbench workbook workday workfare workflow
    workforce workhorse workhouse workingman workingmen workings workload workman workmanlike
    workmanship workmen workout workplace worksheet workshop workstation workweek world
    worldlier worldliest worldliness worldwide worm wormhole wormier wormiest wormwood wormy
    worn worrier worrisome worry worryings worrywart worse worsen worship worshipful worst worth
    worthier worthiest worthily worthiness worthless worthlessness worthwhile worthy wot would
    wound wove woven wow wrack wraith wrangle wrap wraparound wrappings wrapt wrath wrathful
    wreak wreath wreathe wreck wreckage wren wrench wrest wrestle wretch wretcheder wretchedest
    wretchedly wretchedness wrier wriest wriggle wriggly wright wring wrinkle wrinklier
    wrinkliest wrinkly wrist wristband wristwatch writ writable write writhe writings written
    wrong wrongdoer wrongdoing wrongest wrongful wrongfulness wrongheaded wrongheadedness
    wrongness wrote wroth wrought wrung wry wryest wryness wuss xci xcii xciv xcix xcvi xcvii
    xenon xenophobia xenophobic xerographic xerography xii xiii xiv xix xor xref xterm xvi xvii
    xviii xxi xxii xxiii xxiv xxix xxv xxvi xxvii xxviii xxx xxxi xxxii xxxiii xxxiv xxxix xxxv
    xxxvi xxxvii xxxviii xylem xylophone xylophonist yacht yachtsman yachtsmen yack yahoo yak
    yam yammered yammering yank yap yard yardage yardarm yardstick yarmulke yarn yaw yawl yawn
    yea yeah year yearbook yearlies yearling yearn yearnings yeast yeastier yeastiest yeasty
    yell yellow yellowest yellowish yelp yen yeoman yeomen yep yes yeshiva yeshivah yeshivot
    yeshivoth yest yesterday yesteryear yet yeti yew yield yieldings yip yippee yock yodel yoga
    yoghourt yoghurt yogi yogin yogurt yoke yokel yolk yon yonder yore you young youngest
    youngish youngster your yourself yourselves youth youthful youthfulness yowl yrs yttrium
    yucca yuck yuckier yuckiest yucky yuk yule yuletide yum yummier yummiest yummy yup yuppie
    yuppy zanier zaniest zaniness zany zap zeal zealot zealous zealousness zebra zebu zed zen
    zenith zephyr zeppelin zero zeroth zest zestful zeta zigzag zilch zillion zinc zincked
    zincking zing zinnia zip zippered zippering zippier zippiest zippy zircon zirconium zit
    zither zodiac zodiacal zombi zombie zonal zone zonked zoo zoological zoologist zoology zoom
    zorch zucchini zwieback zygote
    """
}
