// Written by scripts/generate-lexicons from nl-sentiment.xml, version 1.2: subjectivity lexicon of
// CLiPS pattern by Tom De Smedt and Walter Daelemans (2012), public domain (PDDL).

/// Unfavourable Dutch words behind their polarity in hundredths.
enum DutchUnfavourableWords {
  static let list = """
    -100: afschuwelijk beestachtig belachelijk bespottelijk godsgruwelijk gruwelijk lafhartig
    oersaai ridicuul
    -90: aanmatigend abnormaal afgrijselijk angstaanjagend apathisch arrogant barbaars doodkalm
    dubbelhartig egoïstisch gemakzuchtig gortdroog gruwzaam hautain hooghartig hoogmoedig
    hovaardig hypocriet ijselijk laaghartig machiavellistisch onbuigzaam oncomfortabel onmenselijk
    onverzettelijk paternalistisch slaapverwekkend spookachtig stompzinnig vulgair walgelijk
    weerzinwekkend wraakzuchtig wreedaardig
    -80: afschuwwekkend anaal babbelziek bars bazig bekakt blasfemisch destructief eerzuchtig
    ergerlijk gehaaid gekrenkt griezelig halsstarrig hardleers honds idioot inconsequent inferieur
    intolerant kolderiek luguber meedogenloos misplaatst morbide onaantrekkelijk onbetrouwbaar
    onuitstaanbaar oppervlakkig pervers petieterig ranzig rustiek schandelijk schimmelig slaafs
    smartelijk storend tragisch verbaal verderfelijk waardeloos zenuwziek zeurderig zever zeveren
    -75: belazerd lastig lomp vies
    -70: aartslui abominabel arglistig armzalig astmatisch bedlegerig beklagenswaardig bemoeiziek
    besodemieterd boos deerlijk dement depressief dom doodziek driest edel egocentrisch enerverend
    exhibitionistisch faliekant furieus gekmakend gewraakt godsjammerlijk godverlaten grotesk
    hanig hersenloos ijskoud ijzingwekkend infantiel irritant klaaglijk kleinzielig kommerlijk
    kommervol kortzichtig krankzinnig ladderzat laf lamentabel losers lui macaber malafide
    mensonterend mensonwaardig miserabel naargeestig onbevredigend ondermaats onfatsoenlijk
    onhebbelijk onhygiënisch onleefbaar onrechtvaardig onsmakelijk onsympathiek onverantwoord
    onverantwoordelijk onwelkom ordinair pissig racistisch rampspoedig respectloos roekeloos saai
    sadistisch schimmig schizofreen schonkig seksistisch slecht smadelijk smakeloos snipverkouden
    snood stiefmoederlijk suïcidaal terminaal tjevenstreken twistziek vuurgevaarlijk weigerachtig
    wereldschokkend
    -67: lelijk
    -65: beroerd ellendig erbarmelijk goor kwaad naar pijnlijk rot vreselijk ziek
    -63: vervelend
    -60: aangebrand aanstellerig afgunstig afknapper afstotelijk angstwekkend armoedig asociaal
    behoeftig bekrompen belabberd berooid bloederig boers brandend broeierig catastrofaal
    charlatan claustrofobisch confronterend cynisch defaitistisch derderangs diabolisch dissonant
    dodelijk doldriest doodsbleek doordeweeks drakerig dwangmatig ergerniswekkend extreem-links
    fataal flut fnuikend frauduleus frustratie funest gedesillusioneerd gedoemd gemaakt genadeloos
    gevaarlijk gewetenloos giftig gruwel gênant halfbakken halfhartig hardhandig heilloos
    hinderlijk hoogdravend hopeloos huiveringwekkend idioten illegaal immoreel irrationeel jaloers
    kankerverwekkend ketters kil klef kleinburgerlijk kleinzerig klucht klungelig knullig koel
    koeltjes kwaadaardig kwalijk laag-bij-de-gronds laakbaar langdradig lasterlijk leugenachtig
    levensgevaarlijk liefdeloos listig lullig margi's masochistisch misprijzend misselijk
    mistroostig muf narcistisch narrig navrant noodlottig oenig oliedom omineus onaangenaam
    onaangepast onaardig onacceptabel onbarmhartig onbegrepen onbegrijpelijk onbehoorlijk
    onbeleefd onbenut onbeschoft onbetamelijk onbevattelijk onbevredigd onbezonnen
    ondoorgrondelijk ondoorzichtig oneerlijk onervaren ongedisciplineerd ongeloofwaardig ongepast
    ongeschikt ongezond onheilspellend oninteressant onnaspeurbaar onnaspeurlijk onoverbrugbaar
    onpeilbaar onplezierig onprettig onthand onthutst ontvlambaar ontzet onveilig onverkwikkelijk
    onverstandig onvertogen onvolwassen onvoorzichtig onzalig onzedelijk onzindelijk onzinnig
    onzuiver opportunistisch opvliegend overhaast paniekerig paranoïde pathetisch pretentieus
    psychopathisch rampzalig rasperig recalcitrant roemloos roestkleurig rücksichtslos satanisch
    schandalig schrijnend schunnig schuw sfeerloos sloom slopend smerig snikheet stroperig stuurs
    suf suffig teleurstellend tergend tevergeefs toornig traumatisch troosteloos trouweloos
    tweederangs tweederangskandidaat uitgekookt uitzichtloos vals verbolgen verdrietig verkeken
    verwoestend verzengend wanhopig willoos wispelturig zinloos zondig zootje zwaargewond
    zwakbegaafd zwartgallig
    -57: flauw
    -55: decadent krampachtig onleesbaar triest ziekelijk
    -53: ongemakkelijk onmogelijk
    -50: achterdochtig afgedraaid afgezaagd afstandelijk agressief alledaags amateuristisch
    apocalyptisch arbeidsongeschikt armetierig banaal bedroefd beklemmend bekocht belerend benard
    benauwd berouwvol beschamend beschonken besmettelijk beteuterd bijgelovig bitter bloedig
    bombastisch broos bruusk bruut buiig chagrijnig chaotisch charlatanisme chauvinistisch
    cholerisch clichématig controversieel cru deplorabel derdegraads desastreus dilettanterig
    dogmatisch doodgeboren doodmoe draconisch droef droevig druilerig duivels dweperig dyslectisch
    eerloos epidemisch extremistisch fiasco flop fout foutief gekunsteld gepantserd geweldadig
    godverdoms gratuit grieperig grimmig hachelijk hardvochtig hatelijk huiverig hulpeloos
    hyperactief impertinent incoherent incorrect ineffectief jammer jammerlijk kinderloos
    kleurloos klimatologisch klote knoeierig koloniaal krakkemikkig kregelig labiel leed
    leugenaars lichtzinnig lodderig machteloos mat melodramatisch meteorologisch militant min mis
    mislukkeling moe moeizaam muffig murw nadelig naïef nefast neonazistisch nerveus neurotisch
    nietszeggend nodeloos nonchalant nors nutteloos obscuur obsessief occult omslachtig onbeholpen
    onbewogen onderontwikkeld ondervoed ondrinkbaar onevenwichtig ongelovig ongelukkig
    ongeneeslijk ongeïnspireerd onhoudbaar onkuis onmachtig onnatuurlijk onnozel onopvallend
    onoverzichtelijk onpersoonlijk onsamenhangend onsportief onuitroeibaar onvergeeflijk
    onvriendelijk onwerkbaar onwrikbaar overbodig penibel perkamentachtig pessimistisch platvloers
    pover praatziek precair provinciaal puberaal racist rancuneus repressief restrictief rigide
    schaamteloos schadelijk schlemielig schriel schrikbarend schuins sektarisch shabby
    simplistisch sinister sip somber spichtig spijtig spotziek staatsgevaarlijk stijlloos
    stoethaspelig streng strikt stringent stroef stumperig stuntelig sukkelig sullig
    temperamentvol terroristisch treurig truttig tuttig vergeefs vergezocht verkeerd vermoeid
    verschrikkelijk versuft vervangbaar verwarrend vettig vijandelijk voorspelbaar vrijpostig vuil
    waanwijs waanzinnig wankel wantrouwend weerbarstig werkloos woedend woelig woordblind
    wormstekig zeer zielig zoetsappig zuurstofarm zwak
    -47: arm leeg
    -45: achteloos akelig bang eng onaanzienlijk onbenullig onhandig onjuist toxisch zweverig
    -43: stom
    -40: aanvechtbaar afgetrapt angstig antisemitisch arbitrair archaïsch argwanend averechts
    baldadig balorig bangelijk bar bedenkelijk belastend beperkt bescheiden bescheten beurs
    bevreesd bijster bijtend blut buitenissig chloorhoudend cliché conventioneel crimineel
    cryptisch deerniswekkend demagogisch demonisch desolaat discutabel disputabel doodnormaal
    dorstig drabbig drammerig dubieus eenzelvig emotieloos excessief exuberant futiel futloos
    gallisch gecompliceerd gedachteloos geducht gedupeerd geestdodend gehandicapt geldverslindend
    geldverspilling gelikt gemaskerd geremd gestoord gewelddadig gezouten glansloos globaal
    godslasterlijk godsonmogelijk gortig grijpgraag groggy guur halfdood haveloos hebberig
    hectisch heetgebakerd heimelijk hemeltergend herfstig houterig humeurig impopulair irreëel
    irritatie jolig kaduuk kansloos kinderachtig klagerig klemmend kleverig kortaangebonden koud
    kreupel kribbig kwestieus kwijt langzaam laveloos leugenaar lichtgeraakt links-radicaal
    loeihard mank medeplichtig medeschuldig meelijwekkend melancholiek melancholisch middeleeuws
    minachtend miskleun mismaakt mismoedig modderig moeilijk monddood monsterachtig nalatig
    netelig noodgedwongen nurks onbehaaglijk onbeheerst onbelangrijk onberekenbaar onbeschermd
    onbillijk onchristelijk ondankbaar ondeskundig ondoelmatig ondoenlijk onduidelijk oneens
    oneerbaar onfris ongefundeerd ongenadig ongenuanceerd ongewassen ongunstig onguur onheuglijk
    onlogisch onnodig onooglijk onrealistisch onredelijk onrustbarend onterecht ontevreden
    ontgoocheld ontluisterend onuitsprekelijk onuitvoerbaar onverhard onvoldoende onvolmaakt
    onzeker opdringerig opzettelijk opzichtig oubollig ouderwets overdreven oververhit peperduur
    perplex plakkerig prijzig raar ramp redeloos rekbaar retrospectief riskant roetzwart rommelig
    routineus rusteloos sardonisch schande schichtig schoolmeesterachtig schril schuchter
    slapeloos slijmerig slordig standvastig steenkoud stoffig straatarm strontvervelend stupide
    stuurloos tegenstrijdig tegenvallen tegenvaller teleurgesteld teleurstelling temerig tjeef
    tjeven trojaans tsjeef tsjeven tumultueus twijfelachtig utopisch vaag venijnig verdoofd
    verkloten verknipt vermoeiend vernederend verontwaardigd verpletterend verslaafd verstoord
    verveeld vervelens vervloekt verwerpelijk vogelvrij volks vreugdeloos vruchteloos warrig wazig
    weemoedig weerloos welletjes wezenloos wrang zanderig zat zeeziek zenuwachtig zenuwslopend
    zorgelijk zorgwekkend zurig zwaarmoedig zwart-wit zweterig
    -37: dramatisch eenzijdig ijzig
    -35: eentonig eenzaam erg gering kapot levenloos onwetend schuin
    -33: grof negatief vreemd
    -30: aangeschoten aansprakelijk achterbaks achterhaald afschrikwekkend aftands allerergst
    anticommunistisch badinerend bangig betraand betwistbaar blabla bliksems bot bovenmenselijk
    brak brutaal buitensporig chronisch clandestien dictatoriale dieptepunt doelloos doorgaand
    dronken eenheidsworst fail failliet gebeten gedateerd geforceerd gemeen gespannen gezaag
    halfleeg handtastelijk hedonistisch hees hobbelig hondsdol horizontaal hypothetisch
    imperialistisch ingewikkeld inspannend irrelevant karig karikaturaal klagen kostenbesparend
    krengerig laat laatdunkend larmoyant loodzwaar loom mager meerduidig middelmatig miezerig
    misdeeld misvormd moedeloos muurvast mwah nevengeschikt nukkig onaf onbedachtzaam onbedoeld
    onbestaand onbesuisd ondoordacht oneffen ongehoord ongelegen onopgelost onopgevoed
    onproductief onrendabel onrustig ontoerekeningsvatbaar ontploffen ontzield onwenselijk
    oorlogszuchtig opgeklopt oudbakken overdadig overmatig overrijp passé praalziek
    protectionistisch protserig reddeloos scheef scheel schor schuldig schurftig slinks spoorloos
    steels stereotiep stiekem stomdronken stralend strijdig symptomatisch taboe tam tegendraads
    tersluiks tijdsgebonden tiranniek toonloos traag turbulent uitgemergeld verdekt vergaand
    verstokt verwaarloosbaar verwend verwijfd vlijmscherp voedselarm voortvluchtig vrekkig
    wantrouwig winderig zielloos
    -28: ruw zwart
    -25: donker krom marginaal matig onberoerd overspannen schamel simpel slap vatbaar
    -24: laag
    -23: algemeen druk zuur
    -22: plat
    -20: aangeslagen abrupt absolutistisch absurd allerminst arbeidsintensief argeloos autistisch
    barok benig besmet besmuikt bezeten bezweet bloeddoorlopen bloedheet broodmager bruin
    buitenechtelijk clash clinch demonstratief donkergrijs dood dreigend duister duur dwarsbomen
    eendimensionaal eigenwijs ellenlang fanatiek flinterdun frank gekwetst geluidsoverlast gevecht
    gijzelen glibberig goedgelovig grif hardnekkig hartverscheurend heilig improductief indiscreet
    inflatoir ingevroren kinderlijk klein kloek kloot kloten knokig koortsig kouwelijk kronkelig
    laks lam lijvig macho mal manisch-depressief meneerke minderwaardig mislukking misser modaal
    mondain mongoloïde napoleontisch neergeknuppeld nietsvermoedend nijpend obstinaat oeverloos
    onafwendbaar onbegaanbaar ondemocratisch ondenkbaar ondoordringbaar oneerbiedig oneetbaar
    ongeduldig onherbergzaam onherkenbaar onherroepelijk onrijp onscherp ontoegankelijk
    onverstaanbaar onvolledig onvrijwillig oost-europees orthodox overmoedig pafferig paradoxaal
    pompeus postjes potsierlijk privaat privaatrechtelijk problemen provocateurs provoceren
    regenachtig rigoureus rimpelig roerig roerloos ruzie ruziemaken ruziën scandaleus schaapachtig
    schamper schelden sensatiebelust sjofel snedig sollen steenhard stekend sterfelijk stijf
    tegenoverliggend tendentieus terugkrabbelen theatraal triviaal uitlaatgassen urenlang urgent
    verloren vermaledijd verregaand verschuldigd verslechtert verwarren vet vraatzuchtig
    weerlegbaar would-be zelfgekozen zelfvoldaan zoetgevooisd zonneslag zwaarwichtig
    -17: dun links tijdelijk
    -15: gemiddeld grillig krap onbekend ongemerkt schilferig vluchtig zogenaamd
    -13: rauw taai
    -12: zwaar
    -10: aanhoudend acuut afgeladen afgeleefd afhankelijk afkerig afschaffen afschepen alfabetisch
    anekdotisch asgrauw astraal bancair barstensvol bejaard bekneld bemost berucht betekenisloos
    bewolkt bezorgd bijgenaamd bikkelhard bizar blind blokkade blokkades blokkeren bochtig bol
    bomvol bovenst boycot boycotten breed categorisch classicistisch commercieel complex
    concurrerend conservatief corpulent cosmetisch dagenlang dagvers dakloos deemoedig deugdzaam
    dienstverlenend diepgeworteld disproportioneel doelgericht doodgewoon doods doorsnee drastisch
    duizelig eeltig eeuwig eigenzinnig elastieken escaleren eventueel evenwijdig fatterig fictief
    fictioneel flitsend gedeeltelijk geeuw gefingeerd gehaast gelaten genaamd genoegzaam gerimpeld
    geringschattend geruchtmakend getiteld geurig gevoelsarm gevorkt gewapend gewend gezapig
    geïsoleerd gitzwart goedkoop golvend grauw haastig half halfautomatisch harkerig hologig
    hoogbejaard hooggespannen ijl illusoir inktzwart insolvent invalide jonggestorven kansarm
    kilometerslang kinds klam kleurig koortsachtig krukkig kwetsbaar kwistig laconiek lang
    langdurig langlevend last latent levenslang lexicografisch lichtblauw liegen lila link
    loodgrijs luchtdicht lucratief luttel mateloos militair mineraal minimaal minzaam nat
    nationalistisch nichterig nipt non-stop nostalgisch ocharme onachtzaam onafzienbaar
    onbeantwoord onbeheersbaar onbestemd onbewust oncontroleerbaar ondergeschikt onderhuids
    onderst ondeugdelijk oneindig ongecontroleerd ongerijmd ongerust ongezeglijk onkerkelijk
    onofficieel onomwonden onontkoombaar onopgehelderd onoplosbaar onoverkomelijk ontzettende
    onverenigbaar onverhoeds onverklaarbaar onvermijdelijk onwennig onwerkelijk onwezenlijk
    onzacht opgelaten opgezet opruiend opstopping oude ouderloos overvol partieel poeslief
    politioneel populistisch profijtelijk proletarisch proportioneel protest prozaïsch raciaal
    ragfijn reactionair renaissancistisch resistent respectievelijk routinematig roze rudimentair
    sceptisch schietklaar schijnbaar schokkend sentimenteel snibbig spierwit stampvol subjectief
    subsidiair summier superieur surrealistisch tactisch tegengesteld tegenovergesteld tiens
    tijdig tijdrovend timide tjokvol tomeloos traangas troebel tussenliggend tussentijds
    tweedehands tweeledig unilateraal veelomvattend verborgen verdicht verhit verkeersellende
    verkeersinfarct verlegen verliesgevend vermeend verplichtend verstrekkend verwondingen
    victoriaans volgeboekt volmondig voorbarig voorlopig voorspellend voortdurend voortijdig
    voorwaardelijk vuistdik wijlen willekeurig wisselvallig wit wollig wreed zoetzuur zogeheten
    zogenoemd zonderling zoutloos
    -8: wild
    -7: rechts stil
    -5: dagelijks ernstig grijs laatst ongelijk razend rood snijdend steil vlak
    """
}
