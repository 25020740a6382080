// Written by scripts/generate-lexicons from en-sentiment.xml, version 1.3: subjectivity lexicon of
// CLiPS pattern by Tom De Smedt and Walter Daelemans (2012), public domain (PDDL).

/// Favourable English words behind their polarity in hundredths.
enum EnglishFavourableWords {
  static let list = """
    100: awesome best breathtaking delicious delightful excellent exquisite faultless flawless
    greatest impressed impressive legendary magnificent marvelous masterful perfect priceless
    superb top-notch wonderful
    95: consummate
    90: artesian brilliant cast-iron cushy dainty ideal incredible
    85: beautiful
    83: splendid
    80: affable attractive brave elect experienced expressive favored fly great happy intelligent
    joy lol lolol proud rofl uncommon unforgettable welcome win
    75: dazzling impeccable remarkable successful
    73: pleasant
    70: applaudable beloved bewitching bright charming cheery delighted erotic exhilarating fabled
    fair fascinating felicitous good gorgeous happiness heroic laughed loved mouth-watering
    optimum skittish succeeds superior surprising talented wise
    67: exceptional lively sensational
    65: affluent
    60: abundant acute adept affirmative amazing amusing appreciative apt astounding candid
    catching charitable courteous deft deluxe deserving effective engrossing enthusiastic
    fine-looking first-string full-fledged handy hazardous honest imaginative kind liked lmao
    loving motley nice noble own popular redoubtable resourceful rose satisyfing smiled
    spectacular spontaneous thrilled tidy trendy unhampered unprecedented warm well-advised
    55: astute controversial suitable
    50: able acquainted adorable adventurous advertent agile airheaded alleviated appealing
    appropriate astonishing authentic awwww believable better captivating challenging charismatic
    coherent comical competent confident convincing creative cute elaborate elegant endearing
    energetic enjoyable enjoyed enjoying entertaining exotic famous favorite fitting forcible
    gifted glad goofy grand greater gripping handsome healthy hilarious humorous iconic
    incorruptible ingenious innocent innovative inspirational inspiring interesting inventive
    latest lenient light-hearted likable lovable love lovely magic magical mannerly many
    meaningful memorable mind-boggling more most notable ok okay outstanding overwhelming
    phenomenal pivotal plausible pleased potent precious prominent redeeming refreshing reputable
    respectable respectful rewarding riveting safe satisfied satisfying sexual sexy sincere
    skilled sophisticated spirited static striking stunning stylish supportive sure sympathetic
    top touching truthful unexcelled wacky wealthy winning witty workmanlike worthwhile
    45: becoming
    43: easy strong
    42: fine gay
    40: accurate advanced applicative apposite attention-getting attentive autonomous available
    awww bang-up bizarre cheap cheerful civilized comfortable comprehensible confirmed crafty
    credible crushing detailed ecological engaging enjoy fabulous fantastic far-out filled fit
    flippant fortunate free genuine guarded huge important incomparable indispensable justified
    licentious light mighty naturalistic nonviolent obedient open-minded perplexed precise primary
    relevant risk-free secure smooth sound sprightly steadfast superfine thought-provoking
    thoughtful unadulterated unsalted well-off youngish
    38: accessible excited familiar friendly original poetic rich significant straightforward
    unique
    37: clean
    36: special
    35: celebrated cool full sweet true
    33: adequate artistic bold extraordinary loyal lucky mild pregnant quick super tremendous
    worthy
    30: absorbed ahw apportioned authoritative aww bonny calm cleanly colorful colossal
    come-at-able compelling complimentary distinct economical elementary enlightening exciting
    fresh fringy fun gamechanger golden intellectual intriguing laugh lifelike mesmerizing
    powerful proves rare smile solicitous success unblinking uncontroversial useful vocational
    wins worth
    29: right
    25: ambitious avid aware comic consistent crisp educational evident exact first funny higher
    hot interested logical lyric married peaceful pretty recognizable seasoned stellar supporting
    surreal thrilling willing
    23: positive
    21: certain large pure smart
    20: absolute absorbing accomplished adoring all-around amenable appetizing appreciated
    attendant aureate beefy capable captive consecrated convex economic ethical fast gentle haha
    hahaha hahahaha hahahahaha intense intimate ironic legal legible mod modern much philosophic
    promising quixotic ready real reasonable responsible stainless straight thanks unpaid unusual
    very wants whole
    17: classic clever contemporary decent main older particular realistic steady supernatural
    vibrant
    16: high
    15: concrete normal
    14: live new
    12: vivid
    10: abridged across-the-board action acuate adamant adjectival adult aired alive amatory
    aroused balmy budding busy classy clear cloudless complete conceivable concise conscious
    considerable cultural developed dim direct early empirical enigmatic epic erudite experimental
    far fiftieth fixed frequent gettable identifiable linguistic literary loud lush manque marked
    masculine mature medicative modest multilateral natural near offers old peaky professional
    right-minded sarcastic seamless sensitive sober soft state-supported surprised titular
    unblemished unexpected unhesitating unread vital wild wow young
    8: profound
    6: broad major
    5: apparent bare ceremonial exuberant general inexpressible
    """
}
