// Written by scripts/generate-lexicons from nl-sentiment.xml, version 1.2: subjectivity lexicon of
// CLiPS pattern by Tom De Smedt and Walter Daelemans (2012), public domain (PDDL).

/// Favourable Dutch words behind their polarity in hundredths.
enum DutchFavourableWords {
  static let list = """
    100: adembenemend allerbest allermooist beeldschoon bloedmooi briljant formidabel keigoed
    onovertroffen perfect prachtig steengoed supergoed superleuk supermooi superspannend
    uitmuntend verheven virtuoos volmaakt weergaloos weledelzeergeleerd
    95: ijzersterk
    90: allerleukst ambitieus boeiend buitengewoon eersteklas fenomenaal fleurig fortuinlijk
    geweldig groots ideaal kostelijk krankjorum magistraal magnifiek meesterlijk miraculeus moedig
    onevenaarbaar ongelofeloos ontspannend onuitputtelijk puik reuze stijlvol stoutmoedig subliem
    super tochtig uitstekend verliefd vermetel verrukkelijk vloeiend voortreffelijk vrolijk
    wonderbaar wonderbaarlijk wonderschoon
    80: aantrekkelijk apetrots attractief bekeken belangeloos betrouwbaar bezienswaardig
    bloedstollend bourgondisch charismatisch clever close dapper doordacht elegant ervaren
    fabelachtig fascinerend geestig geknipt gelauwerd geliefd genoeglijk geroutineerd geslaagd
    gezellig gis godvruchtig hartverwarmend intelligent invloedrijk kien knus komisch lumineus
    mieters onaantastbaar onvergetelijk oprecht opwindend overgelukkig pienter roemvol sexy slim
    smoorverliefd snugger spiernaakt superspannende uitgelezen uitzonderlijk verhandelbaar
    vlekkeloos vooraanstaand waardevol wauw welgeschapen welkom wonderlijk zwoel
    75: gelukkig geniaal makkelijk
    70: aanbiddelijk aangelegd altruïstisch begaafd begenadigd belangwekkend bewonderenswaardig
    cool dierbaar doorwrocht enorm exquis fabuleus feestelijk feeëriek feilloos ferm florissant
    gebruikersvriendelijk getalenteerd glansrijk hartelijk hartig heldhaftig hilarisch humorvol
    illuster ingenieus keiig legendarisch levenslustig loyaal manhaftig manmoedig meeslepend mooi
    moppig neurenbergs onfeilbaar ongeëvenaard onoverwinnelijk onsterfelijk optimaal overheerlijk
    plezierig prettig prima profetisch roemrucht romeins schitterend smakelijk spectaculair
    sprookjesachtig succesrijk succesvol talentvol trefzeker trouw verblindend vernuftig warm wijs
    wulps zorgzaam
    68: best
    65: dankbaar eerlijk favoriet hemels interessant riant speels
    63: lief
    60: aanbevelenswaardig aanlokkelijk aanrader aanstekelijk afbreekbaar amusant antiracistisch
    bedachtzaam begeerlijk begeesterd behendig beloftevol bevallig bijzonder capabel copieus
    coulant creatief diepzinnig doeltreffend dolblij dolgelukkig enthousiast erotisch extatisch
    fair fantasierijk fantasievol filantropisch fraai fruitig gaaf gedegen gedenkwaardig
    geestdriftig geliefde gelijkmatig gelukzalig gepassioneerd gerechtigd geschikt gezind
    goedmoedig goeie grappig grondig harmonieus heerlijk hooggeplaatst hoogstaand hoogwaardig
    hoopgevend huishoudelijk humoristisch hypermodern ideëel imposant impressief indrukwekkend
    infrastructureel instructief instrumenteel intrigerend juweeltje kant-en-klaar kerngezond
    kleurrijk knap krachtdadig kunstig kwiek lankmoedig leerzaam leidinggevend lekker leuk
    levendig liefdevol lollig lux luxe luxueus macrobiotisch mededeelzaam meesterwerk
    micro-economisch nobel nuttig oersterk onderhoudend ongekend ongevaarlijk onnadrukkelijk
    onschadelijk ontspannen ontzagwekkend onvolprezen onweerstaanbaar openhartig optimistisch
    overtuigend overwinning pikant probaat realiseerbaar relaxed rooskleurig ruimhartig schatrijk
    sensationeel sfeervol somptueus speciaal speltechnisch spontaan steenrijk supersnel sympathiek
    tactvol teder tof toonaangevend top trouwhartig uniek vakbekwaam veelbelovend veelbewogen
    verbluffend verfrissend vermakelijk verrassend verstandig vindingrijk voedzaam volwaardig
    waardig waarheidsgetrouw weelderig wervelend wilskrachtig zachtaardig zinvol zomers zondags
    zonnig
    57: rijk
    55: avontuurlijk blij eclatant enig goed grandioos magisch net netjes opwekkend
    53: aardig handig sterk
    50: aandachtig aangenaam adequaat baanbrekend befaamd beleefd benodigd beroemd bevredigend
    blijmoedig branderig broodnuchter charitatief chic crazy diepgravend dolenthousiast
    doorgewinterd duizelingwekkend eersterangs efficiënt energiek erudiet evenwichtig fameus
    fantastisch feest fit fris functioneel geacht geinig genot gereputeerd gerespecteerd gezond
    giechelig glorierijk glorieus goede gretig happig hongerig hoopvol humaan idealistisch
    indringend inspirerend integer inventief juist klaarlicht koddig kristalhelder kunstminnend
    lezenswaardig liefdadig memorabel onkwetsbaar ontroerend opgelucht opvallend opzienbarend
    overzichtelijk pasklaar piekfijn respectvol roemrijk roemruchtig scherpzinnig schilderachtig
    selfmade smaakvol smachtend soepel solide spitsvondig strijdvaardig vaardig vakkundig
    vastbesloten veelgelezen veelgeprezen verbazingwekkend verlekkerd verliezer vermaard vertrouwd
    visrijk volleerd voorspoedig vriendelijk weldenkend weldoordacht wereldberoemd wereldvermaard
    winnaar zalig zinnig
    48: vrij
    47: krachtig schoon
    45: correct degelijk duidelijk hartstochtelijk origineel respectabel
    43: eenvoudig gemakkelijk
    40: aandoenlijk aangrijpend aannemelijk aanschouwelijk aanwijsbaar aanzienlijk afgepast
    alleraardigst allerbelangrijkst anachronistisch atoomvrij begrijpbaar begrijpelijk behaaglijk
    bekwaam bemiddeld benieuwd bereikbaar beschikbaar betaalbaar betekenisvol bondig
    breedgeschouderd coherent competent content cruciaal daverend deductief deftig denderend
    devoot diepgaand direct dof doorslaand draagkrachtig drinkbaar eenduidig eensluidend effectief
    eigentijds energiezuinig enigst evident exotisch explosief extra fervent fijn fijnbesnaard
    fijnzinnig flamboyant flink gastvrij gecharmeerd gedetailleerd gegoed geldig geloofwaardig
    genoten gerenommeerd gerust geweldloos gewichtig gezagsgetrouw gloednieuw goddelijk goedgeefs
    gracieus gratis grootmoedig guitig gul gunstig haarscherp handzaam hardwerkend hecht
    heteroseksueel hip homoseksueel huwbaar ijsvrij illustratief industrieel intens inzichtelijk
    jeugdig kalm kernwapenvrij keurig klinkklaar kostbaar kwalitatief leefbaar leerplichtig
    lieflijk liefst luchthartig machtig meegaand mega melodieus milieuvriendelijk modieus
    moeiteloos monogaam monter multifunctioneel multinationaal mysterieus mythisch nauwgezet
    nauwkeurig ogenblikkelijk omzichtig onafhankelijk onbaatzuchtig onbelemmerd onbevangen
    onbezorgd onconventioneel ongecompliceerd ongekunsteld ongelofelijk ongestoord ongezouten
    onmisbaar onnavolgbaar onontbeerlijk onschatbaar onverbrekelijk onverdroten onvergankelijk
    opbouwend openlijk opmerkelijk ordelijk overbekend overweldigend pakkende panklaar
    paradijselijk plausibel plezant praktisch precies prijsbewust professioneel punctueel puur
    raak rechtschapen rechtstreeks reikhalzend rein relevant reusachtig rustig safe samenhangend
    scrupuleus secuur smetteloos snel spiksplinternieuw spits splinternieuw spraakmakend
    sprakeloos steekhoudend stipt stomverbaasd subtiel terecht tevreden toepasselijk toereikend
    tragikomisch trendy uitheems uitvoerig ultiem universeel veelzeggend veilig verdraagzaam
    vereist vergenoegd verheugd verklaarbaar verlokkelijk verrast voldaan voorzichtig warmbloedig
    waterrijk welbewust welgesteld weloverwogen welvarend wenselijk windstil wonder zelfstandig
    zelfverzekerd zilt zinnelijk zoet zorgeloos zorgvuldig zout zuurverdiend
    38: vlot
    37: authentiek groot klaar rijp romantisch
    35: astronomisch behoorlijk bekend belangrijk gigantisch innig koket ongeremd populair
    rationeel smeuïg toegankelijk uitbundig
    33: gouden onschuldig
    30: aanvallig alomvattend amicaal amoureus antifascistisch apert baarlijk begaanbaar
    berijdbaar billijk bodemloos broederlijk dromerig eerzaam eindeloos erkend exact familiaal
    fatsoenlijk frappant geavanceerd geborgen gelezen getrouw gevat gewonnen glashelder glazig
    goedkeurend goedwillend grootschalig harmonisch hoognodig huiselijk hups idolaat informatief
    instinctmatig intellectueel intiem jemig kansrijk kiplekker kluchtig kraakhelder kras
    krijgshaftig levensecht logisch luchtig markant minutieus mondig niet-commercieel non-profit
    onaangevochten onbestreden onbetwist ondeugend ongebreideld ongecoördineerd ongehinderd
    ongelooflijk onomstreden onstuimig onvoorspelbaar oplosbaar ovationeel overduidelijk peilloos
    penetrant plechtig positief potent potig principieel prominent publieksvriendelijk raisonnabel
    saillant schappelijk schrander serieus sober stemmig stoer subtropisch tijdloos toegedaan
    toegewijd toverachtig treffend uitgewerkt uitverkocht uitvoerbaar verdedigbaar verdienstelijk
    vermogend verwachtingsvol vol voldoende voornaam vurig wakker wee wis zeker zeldzaam
    zelfbewust zuiver
    28: natuurlijk
    27: stevig werkzaam
    25: accuraat bereid beschaafd concreet leesbaar lyrisch nodig substantieel vinnig
    23: apart diep nuchter sociaal stout
    22: helder licht
    20: aanraden ademloos aloud ascetisch associatief attent beeldrijk bepaald berekend
    bijbehorend bloemrijk boordevol braaf bronzen buitenmatig charmant comfortabel consequent
    contemporain curieus daadwerkelijk descriptief dichterlijk doelbewust doodsimpel
    doorslaggevend draaibaar echt eendrachtig eivol equivalent ethisch exemplarisch existentieel
    felbegeerd filosofisch fluks fundamenteel gegrond geletterd geraffineerd gestructureerd getapt
    gevarieerd gezwind geëmancipeerd goedbedoelend gregoriaans grenzeloos grootscheeps
    hartveroverend hartvormig hedendaags hemelsbreed hevig hoogbegaafd immens intrinsiek ironisch
    jachtig kakelvers kolossaal kriebelig laaiend lachwekkend lichtgevend lichtvoetig ludiek
    maatschappijkritisch massaal maximaal menselijk milieubewust modebewust modern modernistisch
    moreel must muzikaal mythologisch niet-bindend nieuwsgierig olympisch onbegrensd onbepaald
    onbeperkt ondubbelzinnig ongewapend onlosmakelijk onmetelijk onstuitbaar ontzaglijk ontzettend
    onuitwisbaar onverbloemd onweerlegbaar onwijs open opvoedbaar opvoedkundig opwaarts plagerig
    poëtisch propvol ras rechtgeaard rechtvaardig ruimdenkend schadevrij seksueel senior
    significant smaakloos sprekend stemhebbend straf suggestief symfonisch uitnemend
    verantwoordelijk verklarend vernieuwing verstaanbaar vleselijk vrijwillig waar waard welbekend
    welvoeglijk wijsgerig zedelijk zedenkundig zilveren zonneklaar
    18: zacht
    17: bewust nader pittig realistisch recht redelijk
    15: fiks geregeld groen melig nieuw sappig tastbaar trots valide veelzijdig
    13: heel los
    10: aanmerkelijk aantoonbaar aanvaardbaar aanwezig absoluut abstract absurdistisch acceptabel
    actueel affectief afzienbaar algeheel allegorisch allerhoogst angelsaksisch arbeidzaam
    architectonisch artistiek atonaal auteursrechtelijk basaal bedaard bedompt beduidend beklonken
    beknopt belust beslist bevindelijk bezig bijvoeglijk biologisch bitterzoet bliksemsnel blits
    bloot bovenaards bovennatuurlijk breedgebouwd buitenaards calvinistisch collegiaal
    communicatief compleet compositorisch conceptueel congruent constructief cultureel cumulatief
    curatief denkbaar dichtbij dichterbij didactisch diepblauw divers doodeenvoudig doortimmerd
    doorzichtig driedimensionaal duurzaam dynamisch eenhoevig eenparig eens eerbiedig elementair
    empirisch episch essentieel esthetisch exceptioneel experimenteel expressief extreem
    fascistisch flinkgebouwd fors forsgebouwd frequent gans gebronsd geheel geheimzinnig
    geleidelijk geneeskundig geniepig geruisloos geslachtsrijp gestaag gewerveld godgans
    goedlopend grofgebouwd gynaecologisch halfnaakt heftig herkenbaar heus honderdjarig hoog
    hoogstwaarschijnlijk hypnotisch impliciet incidenteel ingetogen ingrijpend instemmend
    instrumentaal jarig jazzy jong journalistiek kaarsrecht kardinaal katholiek keihard
    kiesgerechtigd klinisch knapperig kogelvrij kooplustig kopen kortdurend krokant kroostrijk
    langlopend legitiem letterlijk lichtgeel literair logistiek loodrecht loos luid maf medisch
    meerderjarig meerstemmig meetbaar menswaardig merkbaar mogelijk mul naadloos naarstig naast
    nabij neofascistisch nevelachtig noemenswaardig noodzakelijk normaal officieel onalledaags
    onbedreigd onbeschrijfelijk onbetreden onbetwistbaar onbewolkt onbreekbaar ongekroond
    ongelezen ongelimiteerd onmiskenbaar onomstotelijk onverdacht onverdeeld onverwacht
    onverwachts onvoorstelbaar onvoorwaardelijk onwaarschijnlijk onwillekeurig oordeelkundig
    oorlogvoerend oorspronkelijk organisatorisch ovenvers overgroot pensioengerechtigd permanent
    piepjong piepklein pijnloos pittoresk plastisch plichtmatig poliklinisch postmodern prematuur
    primordiaal principaal proefondervindelijk raadselachtig razendsnel regelbaar regelmatig
    robuust rokerig royaal ruimschoots rul sarcastisch sensibel snelgroeiend spijkerhard spoedig
    sporadisch stormachtig strakblauw systematisch taalkundig technologisch tenger toekomstig
    totaal transcendent triomfantelijk tweestemmig uitgebreid uitgestrekt vanzelfsprekend
    veelvuldig verbaasd verkrijgbaar vermoedelijk vertrouwenwekkend verwoed verzachtend verziend
    vierkant visueel vliegensvlug vlug vocaal vochtig volkomen volledig volstrekt volwassen
    voorstelbaar voortvarend vooruitstrevend vredig vrijblijvend vrijgevochten vrijzinnig vroeg
    vroegrijp vroegtijdig waargebeurd waarneembaar waarschijnlijk waterdicht wederzijds weetgierig
    welgemeend welriekend welsprekend werkbaar werkelijk westers wezenlijk wolkeloos wolkenloos
    zakelijk zoel zouteloos zwaargebouwd zwanger
    8: dol
    7: gek ver
    5: automatisch gelijk gevoelig lauw mystiek naakt persoonlijk publiek reëel scherp spannend
    spiritueel tegenwoordig vitaal wetenschappelijk
    """
}
