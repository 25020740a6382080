// Written by scripts/generate-lexicons from en-sentiment.xml, version 1.3: subjectivity lexicon of
// CLiPS pattern by Tom De Smedt and Walter Daelemans (2012), public domain (PDDL).

/// Unfavourable English words behind their polarity in hundredths.
enum EnglishUnfavourableWords {
  static let list = """
    -100: awful bleak boring cruel devastating disgusted disgusting dreadful evil grim gruesome
    horrible horrific hysterical insane insulting menacing miserable nasty outrageous pathetic
    ruthless shocking terrible terrifying vicious worst
    -90: cruddy fearful frigid hated horrifying inhumane outraged repellent retard retards
    sickening
    -88: brutal
    -83: deadly
    -80: annoying appalled base blech bloody crap debauched doubtful egoistic filthy grief
    grievous hate idiot idiots imbecile inapposite malevolent moron morons rancorous rank retarded
    stupid unappetizing violent worthless
    -75: angered claustrophobic disappointed tragic
    -73: uncivil
    -71: sick
    -70: abhorrent anger atrocious bad barbarian crude disastrous frustrated grr grrr grrrr
    merciless painful shocked ugly unchaste vulgar
    -67: idiotic impossible
    -65: discourteous unintelligent unpleasant
    -62: mad
    -60: afraid aghast agitative artificial awkward battleful blasted bloodstained chicken chilly
    cold corruptible crazy cutting cynical dangerous deplorable depressing desperate destructive
    dim-witted dirty disappointing disappointment diseased distraught f*cking fiendish fucked
    fucking grandiloquent grudging haphazard hapless inconvenient inexplicable infuriating meager
    muggy numb prolix scathing stabbing stinks stupidity subnormal suffers tasteless unbefitting
    undignified unfaithful unfruitful unhappy unpropitious
    -57: measly
    -55: deadpan gawky grotesque indecipherable
    -50: absurd angry ascetic ashen assumptive aweary blatant blind bloodthirsty bored brainsick
    calculable careless casual cheesy chilling churning collectible complicated contrived
    corpulent corrupt creepy dazed didactic difficult distasteful disturbing dowdy drunk duhhh
    duhhhh duuuh eerie effing erroneous exaggerated expensive fail failed fails faint fake feeble
    flashy flawed forgettable frightening frostbitten goody-goody gory gratuitous guilty
    honest-to-god ill illegal inauspicious incurable inexpedient infamous insecure irrelevant
    jackass jackasses lame laughable lousy meaningless mediocre mere nameless needless nostalgic
    obsessed offbeat over-the-top pleonastic powerless psychotic questionable random raunchy sad
    scarey scary selfish shy silly simplistic sinister skeptical sorry stale startling
    stereotypical stinker suffocating tedious tiresome troubled twisted unable unashamed
    uncomfortable uncut unfair unfortunate unilateral uninspired unlikely unrealistic unsettling
    useless vague vulnerable wary weird whimsical wrong wtf yaaawwnnnn
    -47: addled maladroit
    -43: dramatic
    -42: sloppy
    -40: addicted alas algid amateurish annoyed approximate behind bootleg broken cacophonous
    caustic cheesiest confused contestable criminal decreased defenseless deficient dusty
    exhausted exhausting extinct false farce farcical frustrating fuck game gluey godforsaken
    impassive implicated infantile inflexible irritating nauseated nerve-racking outdated
    overexcited peevish poor rip-off secret shrieky shrill terminally thin tired unappealing
    unfocused ungraded unhealthy unimportant unnecessary unplayable unstirred worse
    -39: tough
    -38: dumb incompetent weak
    -35: appalling arduous
    -33: ridiculous serious shaky shallow subtle tense
    -32: failure
    -31: mean
    -30: alienating badness banal clumsy common complained complaint complex confusing coriaceous
    delicate dishonest duh edgy exploitative fanatic forced icky idiocy insultingly late least
    loses melodrama moralizing naive negative pinheads placid plodding pretentious prissy
    profitering raucous regurgitates rude scum secondary shoddy slow soured strutting sucker
    suckers sucks thick ugliness undeserved untraceable vapid wonky
    -29: dull hard
    -25: aeriform alcoholic alien amateur anxious excessive juvenile lazy ordinary overboard past
    pointless repetitive sentimental shady slick small unbelievable usual
    -24: parade
    -23: raw
    -22: sermon tame
    -21: plain stiff
    -20: autistic bogged boundless brash bravado childish chitchat choppy cloud-covered cocky cozy
    crying dead destroy destroying dialectal diaphanous diffident disabled disliked dried
    dudsville everyday fatty few firm fluffy frustratingly gimmicky green harsh heavy hindered
    hit-and-miss humble impatient imperceptible incoherent infatuated isn't killed leaden limp
    long-winded losers mediocrity messy mindless misfire misplaced missing narrow oozes orthodox
    platitudes plod preachy predictable redundant rightist round sham shapeless shit showery
    sophomoric stark trapped trouble uncared-for unengaging uneven unnoticed unoriginal unschooled
    wan waste wasted wastes
    -19: little
    -18: tight
    -17: black bland half hidden less mundane odd previous slight subject typical unpredictable
    -16: down sour
    -15: average bass dark mess naughty pale ruins
    -14: conventional
    -13: active cow gloom imitation
    -12: abrupt due endless extreme foreign other sharp
    -10: adversative aged alarming alleged allusions aphonic arbitrary askew bitter boilerplate
    can't careful ceaseless center closed cluelessness coma commercialism contingent crushed
    curious defecates devoid disbelieving dispossessed distant drag drowned dulls empty
    excruciatingly expected feverish fluff forgetful full-bodied furtive harder icy immanent
    inarticulate inconsistencies ineluctable inexperienced intelligentsia jail jammed liable
    lifelong lonely mental military minimal minus monosyllabic partial peppery pink pity
    propaganda regrets remote robotic rohypnol rough roughage sec secondhand seriously shouldn't
    sinks slipping soft-boiled spent spoof stereotyped swill toneless tries two-dimensional
    ugly-duckling unanswered unbranded uncooked unfortunately unknown unprocessed urinates wet
    whaddupwitdat wide won't yarn
    -8: loose polar victim
    -7: characteristic depress dry hollow limited putative single
    -5: arrest cardiac changeless gargantuan grey leftist long minor monkey muzak obstacles
    passionate perpetually rehash sadism seizures sixth-grade strange stretched stumble unaffected
    unexplained unthinkable well-intentioned
    """
}
