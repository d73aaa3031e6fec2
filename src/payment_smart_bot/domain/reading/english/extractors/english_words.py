"""Common words of English; `make model` writes them anew."""

from typing import Final

ENGLISH_WORDS: Final = """
abalone abandon abandonment abbey abbot abby abdomen abdominal abduct abduction abductor aberrant
abetted abetting abhor abide abiding abilities ability abject ablaze abnormal abnormalities
abnormality aboard abode abolish abolition abominable abomination aboriginal abort abortion abound
abrasion abreast abroad abrupt abs abscess absence absent absentee absolute absolution absolve
absorb absorption abstain abstinence abstract absurd absurdity abundance abundant abuse abusing
abusive abyss academic academically academy accelerant accelerate accelerating acceleration
accelerator accent accentuate acceptable acceptance access accessible accessories accessory
accident accidental acclaimed accommodate accommodating accommodation accompanied accompanies
accompany accomplice accomplish accomplishment accord accordance accordion accosted accountability
accountable accountant accumulate accumulating accumulation accuracy accurate accursed accusation
accuse accusing accustomed ace ache achieve achievement achieving achilles aching acid acidic
acknowledge acknowledgement acknowledging acknowledgment acne acorn acoustic acquaint acquaintance
acquire acquiring acquisition acquit acquittal acquitted acre acrobat acrobatic acronym across
acrylic act action actionable activate activating activation active activist activities activity
actor actress acupuncture acute adam adamant adapt adaptable adaptation adaptive addict addiction
addictive addition additional adept adequate adhere adhesive adieu adjacent adjective adjoining
adjourn adjust adjustable adjustment adjutant administer administration administrative
administrator admirable admiral admiration admire admirer admiring admissible admission admit
admittance admitted admitting ado adolescence adolescent adopt adoption adoptive adorable adoration
adore adoring adorn adrenal adrenalin adrenaline adrian adrift ads adult adulterous adultery
advance advancement advancing advantage advantageous advent adventure adventurer adventurous
adversaries adversary adverse adversity advert advertise advertisement advertisers advertising
advice advisable advise adviser advising advisor advisory advocate advocating aerial aerobics
aerodynamic aerosol aerospace aesthetic afar affair affect affection affectionate affidavit
affiliate affiliation affinity affirm affirmation affirmative afflicted affliction affluent afford
affordable affront afghans afloat afore aforementioned afoul afraid african aft against age
agencies agency agenda agent aggravate aggravating aggravation aggression aggressive agile agility
aging agitate agitation agnes agonizing agony agrarian agreeable agreement agricultural agriculture
aground aha aid aide ailing ailment ails aim aimless ain air airborne aircraft airfield airlift
airline airliner airlock airmen airplane airport airship airspace airstrip airtight airway airy
aisle aka akin alabaster alan alarm alas alaskan albanian albatross albeit albert albino album
alchemist alchemy alcohol alcoholic alcoholism alderman ale alec alert alex alexander alfred algae
algebra algerian algorithm ali alias alibi alice alicia alien alienate alienating alight align
alignment alike alimony alison alive allah allegation alleged alleges allegiance alleging allen
allergic allergies allergy alleviate alley alleyway alliance allied allies alligator allison
allocate allocation allotment allotted allow allowance alloy allure alluring ally alma almighty
almond almost alms aloe aloft aloha alone along alongside aloof aloud alpha alphabet alphabetical
alpine altar alter alteration altercation alternate alternating alternative although altitude
altogether aluminum alumni amanda amass amateur amaze amazement amazon amazonian ambassador amber
ambience ambient ambiguous ambition ambitious ambulance ambush amen amenable amendment amenities
america american amiable amicable amid amidst amigo amino amish amiss ammo ammonia ammonium
ammunition amnesia amnesty amniotic amok among amongst amor amorous amp amphibious ample amplified
amplifier amplify amputate amputation amulet amuse amusement amusing amy ana anaesthetic anal
analog analogy analysis analyst analytical analyze analyzing anarchist anarchy anatomical anatomy
ancestor ancestral ancestry anchor anchovies ancient andre andrea andrew android andy anecdote
anesthesia anesthetic aneurysm anew angel angela angelic anger angle angling angrier angrily angry
angst anguish animal animate animation anime animosity ankle anklet ann anna annals anne annex
annie annihilate annihilation anniversary announce announcement announcer announcing annoy
annoyance annual annulment anoint anomalies anomalous anomaly anonymity anonymous anorexic ans
answerable ant antagonize antagonizing ante antelope antenna antennae anterior anthem anthony
anthrax anthropological anthropologist anthropology anti antiaircraft antibiotic antibodies
antibody anticipate anticipating anticipation antics antidepressants antidote antimatter antiquated
antique antiquities antiseptic antisocial antlers antonio antsy anus anvil anxieties anxiety
anxious anyhow anyplace anytime anywhere aorta aortic apart apartheid apartment apathy ape apex
aphrodisiac apiece apocalypse apocalyptic apollo apologize apologizing apology apostle appalled
appalling apparatus apparel apparent apparition appeal appear appearance appease appellate appendix
appetite appetizer applaud applause appliance applicable applicant application applied applies
apply appoint appointment appraisal appreciate appreciating appreciation appreciative apprehend
apprehension apprehensive apprentice apprenticeship apprised approach appropriate appropriations
approval approve approving approximate apricot april apron apt aptitude aqua aquarium aquatic arab
arabian arbitrary arbitration arc arcade arcane arch archaeological archaeologist archaeology
archaic archangel archbishop archeological archeologists archeology archery architect architectural
architecture archive arctic ardent arduous area arena arguably argue arguing argument aria arid
arise arisen arising aristocracy aristocrat aristocratic arithmetic ark arm armada armament
armchair armenian armies armistice armor armory armour armpit army arnold aroma aromatic arose
arouse arousing arraigned arraignment arrange arrangement arranging array arrest arrival arrive
arriving arrogance arrogant arrow arsenal arsenic arson arsonist art artefacts arterial arteries
artery artful arthritis arthur artichoke article articulate artifact artificial artillery artist
artiste artistic artistry artsy artwork arty asa asbestos ascend ascension ascent ascertain ash
ashamed ashley ashore ashtray asia asian aside asinine asleep asparagus aspect asphalt asphyxiation
aspiration aspire aspirin aspiring ass assailant assassin assassinate assassinating assassination
assault assemble assembling assembly assert assertion assessment asset asshole assign assignment
assimilate assist assistance assistant associate associating association assorted assortment
assuage assume assuming assumption assurance assure assuring asteroid asthma astonish astound
astral astray astride astrologer astrological astrology astronaut astronomer astronomical astronomy
astute asylum ate atheist athenian athens athlete athletic atlantic atlantis atlas atmosphere
atmospheric atom atomic atone atonement atop atrocious atrocities atrocity atropine attach
attachment attack attain attempt attend attendance attendant attention attentive attest attic
attire attitude attorney attract attraction attractive attribute attuned atypical auction audacious
audacity audible audience audio audit audition auditorium auditory audrey aught augment august aunt
auntie aunty aura aurora auspicious austin australian austrian authentic authenticate
authentication authenticity author authorities authority authorization authorize authorizing autism
autistic auto autobiography autograph autoimmune automated automatic automatically automobile
automotive autonomic autonomous autonomy autopilot autopsies autopsy autotrophs autumn auxiliary
avail availability avalanche avatar ave avenge avengers avenging avenue average averaging averse
aversion avert avery avian aviation avid avocado avoid avoidance await awake awaken award aware
awareness awash awe awhile awkward awkwardness awoke awoken axe axis axle aye aztec baba babble
babbling babe babies baboon baby babysit babysitter babysitting bachelor bachelorette backbone
backdoor backdrop backfire backgammon background backlog backpack backroom backseat backstabbing
backstage backtrack backup backward backwater backwoods backyard bacon bacteria bacterial bacterium
baddest bade badge badger badminton badmouth baffle baffling bag bagel baggage bagged baggie
bagging baggy bagpipes bah bahamas baht bail bailiff bailout bait bake baker bakery baking
balancing balcony bald baldy bale ball ballad ballast ballerina ballet ballistic balloon ballot
ballpark ballpoint ballroom ballsy balm balmy baloney baltimore bamboo ban banal banana bandage
bandit bandwidth bandy bane bang bangles banish banishment banjo bankroll bankrupt bankruptcy
banned banner banning banquet banter banzai baptism baptize bar barb barbara barbarian barbaric
barbarous barbecue barbeque barbershop bare barefoot barf bargain barge barging bark barley barmaid
barman barn barney barnyard barometer baron baroness barracks barrage barred barrel barren
barricade barrier barring barrister barroom barry bart bartender base baseball baseless baseline
baseman basement bash bashful basic basically basil basin basing basis bask basket basketball bass
bastard bastion bat batch bath bathe bathhouse bathrobe bathroom bathtub batman baton battalion
batted batter batteries battery batting battle battlefield battleground battleship battling batty
bauer bavarian bawdy bawl bay bayonet bayou bazaar bazooka beach beacon bead beady beak beam bean
bear beast beat beaten beatles beau beauties beautiful beauty beaver became beck beckoning beckons
becky become becoming bed bedbugs bedded bedding bedridden bedrock bedroom bedside bedtime bee
beech beef beehive beeline beep beer beet beetle befall befallen befell befits befitting beforehand
befriend beg began begat beget beggar begged begging beginner beginning begotten begrudge begun
behalf behave behaving behavior behavioral behead beheld behest behold beholden beige bel belated
belay belgian belief believable believer believing belittle bell bella bellboy belle bellhop
bellies belligerent bellowing bellows bellyful belong beloved belt ben bench beneath benefactor
beneficial beneficiary benefit benevolence benevolent benign benjamin benny bent bequeath berate
bereaved bereavement bereft berlin berries berry berserk berth beseech beset besieged besotted
bestow bestseller bet beta betcha betel beth betray betrayal betrothal betrothed betterment betting
betty betwixt beverage beverly beware bewildered bewitched bewitching beyond bias bible biblical
biceps bicker bicycle bid bidder bidding bide bigfoot bigger biggest bigotry bigwigs bike biker
biking bikini bilateral bile bilge billable billboard billiard billion billionaire billy bimbo bin
binary binge bingo binoculars biochemical biochemistry biography biological biologist biology
biometric bionic biopsy biotech bipolar birch bird birdie birth birthday birthmark birthplace
birthright biscuit bisexual bishop bison bistro bitch bitchy bite bitten bitter bitterness
bittersweet bitty biz bizarre blab blabbering blabbing black blackberry blackbird blackboard
blacken blackest blackjack blackmail blackness blackout blacksmith bladder blade blair blake blame
blameless blaming blanche bland blank blanket blares blaring blasphemous blasphemy blast blatant
blathering blaze blazer blazing bleach bleak bleating bled bleed bleep blemish blend blew blight
blimp blind blindfold blindness blindsided blink blip bliss blissful blister blithering blitz
blizzard bloated blob bloc block blockade blockage blockbuster blog blogger blogging bloke blond
blonde blondie blood bloodbath bloodied bloodiest bloodless bloodline bloodshed bloodstained
bloodstains bloodstream bloodsucking bloodthirsty bloody bloom blossom blot blouse blow blown
blowout blowtorch blubber bludgeoned blue blueberries blueberry bluebird blueprint bluff blunder
blunt blur blurred blurry blurt blush boa boar boardroom boardwalk boast boat boathouse boatload
boatman bob bobbing bobby bobsled bod bode bodega bodies bodily bodyguard bog bogey bogeyman bogged
bogus bohemian boil boisterous bold boldness bolivian bollocks bolo bologna bolster bolt bolus bomb
bombard bombardment bombshell bon bona bondage bone bonehead bonfire bong bonkers bonnet bonnie
bonny bono bonsai bonus bony boo boob boobies booby booger boogie bookcase bookie bookkeeper
bookkeeping bookshop bookstore boom boomerang boon boone boost boot booth booties bootleg booty
booze boozing bop border borderline bore boredom boris born borne borough borrow bosnian bosom
bossy boston botanical botany botch bottle bottling bottom bottomless boudoir bough boulder
boulevard bounce bouncer bouncing bouncy bound boundaries boundary boundless bountiful bounty
bouquet bourbon bourgeois bourgeoisie bout boutique bovine bow bowel bowl box boy boycott boyfriend
boyhood boyish bozo bra brace bracelet bracing bracket brag bragged bragging braid brain brainless
brainstorm brainwash brainy braised brake braking bran branch brandishing brandon brandy brash brat
brave braver bravery bravest bravo brawl brawn brazen brazilian breach bread breadcrumbs breadth
break breakaway breakdown breakfast breakout breakthrough breakup breast breath breathable breathe
breathless breathtaking bred breech breed breeze breezy brethren brew brewery brian bribe bribery
bribing brick bridal bride bridegroom bridesmaid bridge brief briefcase briefest brig brigade
brigadier bright brighten brightest brightness brilliance brilliant brim brimming brimstone brine
bring brink brisk brisket britches british brits brittle broach broad broadcast broaden broccoli
brochure broke broker brokerage bronze brooch brood brook brooke brooklyn broom broomstick broth
brothel brotherhood brought brow brown brownie brownstone browse browser browsing bruce bruise
bruising brunch brunette brunt brush brussels brutal brutality brute brutish bubble bubbling bubbly
bubonic buck bucket buckle buckshot bud buddha buddhist buddies budding buddy budge budget buff
buffalo buffet buffoon bug bugged bugger bugging buggy bugle build buildup built bulb bulgarian
bulge bulging bulk bulkhead bulky bull bulldog bulldoze bulldozer bullet bulletin bulletproof
bullied bullies bullion bullpen bullshit bullshitting bully bum bumble bumblebee bumbling bummed
bummer bumming bump bumpkin bumpy bun bunch bundle bung bungalow bungee bungled bunk bunnies bunny
buoy burden bureau bureaucracy bureaucrat bureaucratic burgeoning burger burglar burglaries
burglary burgundy burial buried buries burke burlap burlesque burly burmese burn burnt burp burr
burrito burrow burst bury bus busboy bush bushel bushy busier busiest businessman businessmen
busload bust bustle bustling butch butler butt butterflies butterfly buttermilk butterscotch
buttocks button buzz buzzard bygone bylaws bypass byproduct bystander cab cabal cabana cabaret
cabbage cabbie cabin cabinet cable caboose cache cackling cactus cadaver caddy cadet cadillac
caesar cafeteria caffeine cage cagey cahoots cain cake cal calamity calcium calculate calculating
calculation calculator calculus caleb calendar calf caliber calibrate calibration california
callback calligraphy callous calluses calm calorie calves calvin cam camaraderie cambodian camel
cameo camera cameraman cameramen cameron camilla camouflage camp campaign campfire campsite campus
canadian canal canaries canary cancellation cancer cancerous candid candidacy candidate candied
candies candle candlelight candlestick candor candy cane canine canister cannabis cannae canned
cannibal cannibalism canning cannon cannonball canoe canon canopy canst canteen cantonese canvas
canyon cap capabilities capability capable capacity cape capital capitalism capitalist capitalize
capitol capped cappuccino capricious capsule captain caption captivated captivating captive
captivity captors capture capturing car caramel carats caravan carbon carburetor carcass cardboard
cardiac cardinal cardiologist cardiovascular carefree careful careless carelessness caretaker cargo
caribou caricature carjacking carl carla carlos carmen carnage carnal carnations carnival
carnivorous carol caroline carotid carousel carp carpal carpenter carpentry carpet carpool carriage
carrie carrier carrion carrot carry cart cartel cartilage carton cartoon cartridge carve carving
cary casa cascade cascading case casey cashier cashmere casing casino casket caspian casserole
cassette cast caste castle castor castrate casual casualties casualty cat cataclysmic catacombs
catalog catalogue cataloguing catalyst catapult cataracts catastrophe catastrophic catatonic catch
catchy categorically categories categorize category caterpillar catfish cath cathedral catherine
catheter catholic cathy catnip cattle catwalk caucasian caught cauldron cauliflower cause causing
cauterize caution cautionary cautious cavalier cavalry cave caveman cavemen cavern caviar caving
cavities cavity cavorting cawing cayenne cease ceasefire cedar cede ceiling celebrate celebrating
celebration celebratory celebrities celebrity celery celeste celestial celibacy celibate cell
cellar cellmate cello cellphone cellular celtic cement cemeteries cemetery censor censorship
censure census centerpiece centimeter centipede central centrifuge centuries century ceramic cereal
cerebral ceremonial ceremonies ceremony certainty certificate certification certified certify
cervical cervix cessation cesspool cha chafing chain chainsaw chair chairman chalet chalice chalk
challenge challenger challenging chamber chamberlain chambermaid chameleon chamomile champ
champagne champion championship chan chancellor chandelier chandler chang changeling channel chant
chaos chaotic chap chapel chaperone chaplain chapter character characteristic characterize charade
charcoal chardonnay charger charging chariot charisma charismatic charitable charities charity
charlatan charles charlie charlotte charm charred chart chase chaser chasing chasm chassis chaste
chastise chastity chatted chatter chatting chatty chauffeur che cheapest cheat checkbook checkered
checklist checkmate checkpoint checkup cheddar cheek cheekbones cheeky cheerful cheerleader cheery
cheese cheeseburger cheesecake cheesy cheetah chef chelsea chemical chemist chemistry chemo
chemotherapy chen cherish cherries cherry chess chest chestnut chevron chew chewy chez chi chic
chicago chick chicken chickenshit chief chieftain chiffon child childbirth childhood childish
childless childlike children chilean chili chill chilli chilly chime chiming chimney chimp
chimpanzee chin china chinese chink chipmunk chipped chipper chipping chiropractor chirp chisel
chit chitchat chittering chivalrous chivalry chloe chloride chlorine chloroform chocolate choice
choir choke choking cholera cholesterol chomping choosing choosy chop chopped chopper chopping
choppy chopsticks choral chord chore choreographed choreographer choreography chorus chose chosen
chow chowder chris christ christen christian christina christine christopher chrome chromium
chromosome chronic chronicle chronological chubby chuck chuckle chuckling chug chugging chum chummy
chump chunk chunky church churn chute cigar cigarette cinch cinder cinderella cindy cinema
cinematic cinematography cinnamon cipher circa circle circling circuit circuitry circular circulate
circulating circulation circulatory circumcised circumference circumstance circumstantial
circumvent circus cirrhosis citadel citation cite cities citing citizen citizenship citrus city
citywide civic civil civilian civility civilization civilized clacking clacks clad claim claire
clam clammy clamoring clamp clan clandestine clang clank clap clapped clapping clarence
clarification clarified clarify clarinet clarity clark clash clasp class classic classical
classification classified classify classmate classroom classy clatter claude claudia claus clause
claustrophobic clavicle claw clay clean cleanest cleanliness cleanse cleanup clear clearance
clearest cleavage cleave cleaver cleft clemency clench clergy clergyman cleric clerical clerk
clever cleverest cleverness client cliff climate climax climb clinch cling clingy clinic clinical
clink clip clipboard clipped clipper clipping clique clitoris clive cloak clobber clock clockwork
clog clogged clogging clone cloning close closeness closer closest closet closing closure clot
cloth clothe clotting cloud cloudy clout clover clown club clubbed clubbing clubhouse cluck
clueless clump clumsy clung cluster clutch clutter coach coachman coal coalition coarse coast
coastal coastline coat coax cobalt cobbler cobra cobwebs cocaine cock cockamamie cockeyed cockpit
cockroach cocksucker cocktail cocky cocoa coconut cocoon cod coddle codename cody coed coerce
coexist coffee coffeehouse coffers coffin cog cognac cognitive coherent cohesive cohorts coil coin
coincide coincidence coincidental coke cold coldest coldness cole colin collaborate collaborating
collaboration collaborator collage collapse collapsing collar collarbone collateral colleague
collect collection collective collector college collide colliding collins collision colluding
collusion cologne colombian colon colonel colonial colonies colonists colonization colonize colony
color colorful colossal coloured colt column columnist com coma comatose comb combat combatant
combination combine combining combo combustible combustion comeback comedian comedic comedies
comedy comet comfort comfortable comfortably comfy comic comical comma command commandant
commandeer commandment commando commemorate commemorating commemorative commence commencement
commencing commend commendable commendation commentary commentator commerce commercial commie
commissary commission commit commitment committed committee committing commodities commodity
commodore common commonplace commonwealth commotion communal commune communicate communicating
communication communicator communion communism communist communities community commute commuter
como compact companies companion companionship comparable comparative compare comparing comparison
compartment compass compassion compassionate compatibility compatible compatriots compel compelled
compelling compensate compensating compensation compete competence competency competent competing
competition competitive competitor compile compiling complacent complain complaint complement
completing completion complex complexion complexities complexity compliance complicate complicating
complication complicit complicity compliment complimentary comply component compose composer
composing composite composition compost composure compound comprehend comprehension comprehensive
compress compression compressor comprise compromise compromising compulsion compulsive compulsory
compute computer computerized computing comrade con conceal concealment concede conceited
conceivable conceivably conceive concentrate concentrating concentration concentric concept
conception conceptual concern concert concerto concession conch concierge conclave conclude
concluding conclusion conclusive concoct concoction concrete concubine concur concussion condemn
condemnation condensation condensed condescend condition conditional condo condolence condom
condone condoning conducive conduct conductor conduit cone confederate confer conference conferred
conferring confess confession confessional confetti confidant confide confidence confident
confidential confidentiality confiding configuration confine confinement confirmation confiscate
confiscating conflict conform confound confront confrontation confuse confusing confusion conga
congenital congestion congestive conglomerate congrats congratulate congratulating congratulations
congregate congregation congress congressional congressman congressmen conjecture conjoined
conjugal conjunction conjure conjuring conked connect connection conned conning conniving
connoisseur connors conquer conqueror conquest conscience conscientious conscious consciousness
consecrate consecutive consensual consensus consent consequence consequently conservation
conservative conservatory conserve consider considerable considerably considerate consideration
consigned consignment consist consistency consistent consolation console consolidate consolidating
consoling consort consortium conspicuous conspiracies conspiracy conspirators conspire conspiring
constable constance constant constellation constipated constituency constituent constitute
constitution constitutional constrained constraints construct construction constructive construed
consul consulate consult consultant consultation consume consumer consuming consummate consumption
contact contagion contagious contain containment contaminate contaminating contamination
contemplate contemplating contemplation contemporary contempt contemptible contend content
contention contentment contest contestant context continent continental contingency contingent
continual continuance continuation continuing continuity continuous continuum contours contraband
contract contraction contractor contractual contradict contradiction contradictory contraption
contrary contrast contribute contributing contribution contributor contrived control controlled
controller controlling controversial controversy contusion convene convenience convenient convening
convent convention conventional converge convergence converging conversation conversational
converse conversing conversion convert convertible convey conveyor convict conviction convince
convincing convoy coo cook cookbook cookie coolant coolest coolness coon coop cooperate cooperating
cooperation cooperative coordinate coordinating coordination coordinator cooties cop cope copied
copier copies copilot copious copped copper copping copter copy copycat copyright coral cord
cordial cordon core cork corkscrew corn cornea cornerstone cornish corny coronary coronation
coroner corporal corporate corporation corporeal corps corpse corpus corral correctional corrective
correlate correlation correspond correspondence correspondent corridor corroborate corroborating
corrosive corrupt corruption corset cortex cortical cory cosmetic cosmic cosmos costa costume cosy
cot cottage cotton couch cougar cough council councillor councilman counsel counsellor counselor
count countdown countenance counteract counterattack counterfeit counterintelligence
countermeasures counterpart countess counties countless countries countrymen countryside county
coup coupe couple coupling coupon courage courageous courier coursing court courteous courtesan
courtesy courthouse courtroom courtship courtyard cousin couture cove coven covenant cover coverage
covert covet cow coward cowardice cowboy cowl coworker coy coyote cozy crab crabby crack crackhead
crackles crackling crackpot cradle craft craftsman craftsmanship craftsmen crafty craig cram
crammed cramming cramp cranberry crane cranial cranium crank cranky crapped crapping crappy crash
crass crate crater crave craven craving crawfish crawl crayon craze crazier crazies craziest
craziness crazy creak cream creamy crease create creating creation creative creativity creator
creature credence credentials credibility credible creditors creed creek creep creepy cremate
cremation crematorium creme crepe crept crescent crest cretin crew crewman crewmen crib crick
cricket cried cries crime criminal crimson cripple crippling crises crisis crisp crispy criteria
critic critical criticism criticize criticizing critique critter croak croatian crock crocodile
croissant cronies crook crop cropped croquet crore cross crossbow crossfire crossover crossroads
crossword crotch crouch crow crowbar crown crucial crucible crucified crucifix crucifixion crucify
crud crude cruel cruelest cruelty cruise cruiser cruising crumb crumble crumbling crummy crumpled
crunch crunchy crusade crusader crush crust crusty crutch crux cry crybaby cryogenic crypt cryptic
crystal crystalline cub cuban cube cubic cubicle cuckold cuckoo cucumber cuddle cuddling cuddly cue
cuff cuisine culinary culled culmination culprit cult cultivate cultivating cultivation cultural
culture cunning cunt cup cupboard cupcake cupid cur curator curb cure curfew curiosity curious curl
currency current curriculum curry curse cursing cursory curtain curtis curvature curve curvy
cushion cushy cusp custard custodial custodian custody custom customary customized cut cutbacks
cute cutest cutie cutlery cutoff cutout cutter cutthroat cutting cyanide cybernetic cyborg cycle
cycling cyclone cyclops cylinder cynical cynicism cyrus cyst cystic czech dab dabble dabbling
daddies daddy daft dagger dago dah daily dainty dairy daisies daisy dale dam damage damaging dame
damian dammit damnable damnation damnedest damon damp dampen damsel dan dance dancer dancing
dandelion dandruff dandy dang dangerous dangle dangling daniel danish dank danny dapper dare
daredevil daresay daring dark darken darkest darkness darkroom darn dart dash dashboard dastardly
database dating daughter daunting dave david davies davis dawn daybreak daycare daydream daylight
daytime daze dazzle dazzling deacon deactivate deadbeat deadlier deadliest deadline deaf deafening
dealership dealt dean dearest death deathbed deb debacle debate debating debauchery debbie
debilitating debrief debris debt debut decade decadence decadent decaf decapitate decay deceased
deceit deceitful deceive deceiving decency decent deception deceptive decide deciding decimal
decimate decipher decision decisive deck declaration declare declaring declining decode decoder
decoding decommissioned decomposed decomposing decomposition decompression decontamination decor
decorate decorating decoration decorative decorator decorum decoy decrease decreasing decree
decrepit decrypt decryption dedicate dedicating dedication deduce deduct deduction deductive dee
deejay deem deep deepen deepest deer defacing defamation default defeat defect defective defector
defend defendant defense defenseless defensive deference deferred defiance defiant defibrillator
deficiency deficient deficit defied defies defile define defining definite definition definitive
deflect deflector deformed deformity defraud defrost defuse defusing defy degenerate degenerative
degradation degrade degrading degree dehydrated dehydration deign deities deity delay delectable
delegate delegation deleting delhi deli deliberate deliberation delicacies delicacy delicate
delicious delight delightful delinquent delirious delirium deliverance deliveries delta delude
deluding deluge delusion delusional deluxe delve demand demean demeanor demented dementia demise
demo democracy democratic democrats demographic demolish demolition demon demonic demonstrate
demonstrating demonstration demonstrators demoted den denial denied denies denim denise dennis
denny denominator denounce denouncing dense density dent dental dentist dentures denver deny
deodorant depart department departmental departure depend dependable dependence dependency
dependent depict depiction depleted deplorable deploy deployment deport deportation depose deposit
deposition depot depraved depravity depress depression depressive deprivation deprive depriving
depth deputies deputy derail deranged derby derek derelict dereliction derivative derive derogatory
descend descendant descendent descent describe describing description desecrate desecration desert
desertion deserve deserving design designate designation desirable desire desiring desist desk
desktop desolate despair desperate desperation despicable despise despite dessert destabilize
destination destined destinies destiny destitute destroy destruct destruction destructive detach
detachment detain detainee detect detectable detection detective detector detention detergent
deteriorate deteriorating deterioration determination determine determining deterrent detest
detestable detonate detonating detonation detonator detour detox detrimental deuce devastate
devastating devastation develop development developmental deviant deviate deviation device devil
devilish devious devise devising devoid devote devotee devoting devotion devour devout dew dexter
diabetes diabetic diabolical diagnose diagnosis diagnostic diagonal diagram dial dialect dialogue
dialysis diameter diamond diane diaper diaphragm diaries diarrhea diary dibs dicey dick dickens
dickhead dicky dictate dictating dictation dictator dictatorship dictionary diddle didst diego diem
diesel diet dietary differ difference differential differentiate difficult difficulties difficulty
diffuse dig digest digestion digestive digger digging digital dignified dignify dignitaries dignity
dilapidated dilated dilation dildo dilemma diligence diligent dill dilly dilute dim dime dimension
dimensional diminish dimples din dinars dine ding dinghy dingo dingy dink dinky dino dinosaur
diocese dioxide dip diploma diplomacy diplomat diplomatic dipped dipping dire direct direction
directional directive director directory dirt dirtier dirtiest dirty dis disabilities disability
disable disabling disadvantage disagree disagreeable disagreement disappear disappearance
disappoint disappointment disapproval disapprove disapproving disarm disassemble disaster
disastrous disavow disband disbarred disbelief disc discard discern discernible discharge
discharging disciple disciplinary discipline disclose disclosing disclosure disco discoloration
discomfort disconcerting disconnect discontent discontinue discord discount discourage discouraging
discourse discoveries discovery discredit discreet discrepancies discrepancy discrete discretion
discretionary discriminate discriminating discrimination discuss discussion disdain disease
disembark disembodied disengage disfigured disgrace disgraceful disgruntled disguise disguising
disgust dish dishonest dishonesty dishonor dishonorable dishonorably dishwasher disillusioned
disinfect disinfectant disintegrate disk dislike dislocated dislodge disloyal disloyalty dismal
dismantle dismantling dismay dismember dismiss dismissal disobedience disobedient disobey disorder
disorganized disorientation disoriented disown disparity dispatch dispel dispensary dispensation
dispense dispenser dispensing dispersal disperse displaced displacement display displease
displeasure disposable disposal dispose disposing disposition disprove dispute disputing
disqualified disqualify disreputable disrespect disrespectful disrupt disruption disruptive
dissatisfied dissect dissection dissent dissertation dissident dissimilar dissipate dissociative
dissolution dissolve dissolving dissuade distal distance distant distasteful distilled distinct
distinction distinctive distinguish distort distortion distract distraction distraught distress
distribute distributing distribution distributor district distrust disturb disturbance disused dit
ditch ditty diva dive diver diverse diversion diversionary diversity divert divide dividing divine
diving divinity division divorce divorcing divulge divvy dizziness dizzy doc docile dock docket
doctoral doctorate doctrine document documentaries documentary documentation dodge dodgers dodging
dodgy dodo doe dog dogged doggie dogging doggone doggy doghouse dole doling doll dolly dolores
dolphin dom domain dome domestic domesticated dominance dominant dominate dominating domination
dominion domino don donald donate donating donation dong donkey donna donor donut doodle doom
doomsday door doorbell doorknob doorman doorstep doorway dopamine dope dopey doping dorian dork
dorky dorm dormant dormitory dorothy dorsal dos dosage dose dossier dost dot dote doth dotted
double doubling doubly doubt doubtful doubtless douche doug dough doughnut douse dove downfall
downhill download downright downside downsizing downstairs downstream downtown downward downwind
dowry doyle doze dozen dozing dozy drab draft drafty drag dragged dragging dragon drain drainage
drama dramatic dramatically drank drape drastic drastically draw drawback drawn dread dreadful
dream dreamy dreary dredge dredging dregs drenched dress drew dribble dribbling dried drier dries
driest drift drill drink drip dripped dripping drive driven driver driveway driving drone droning
drool droplets dropout dropped dropping drought drove drown drowsy drug drugged drugging drugstore
druid drum drummed drummer drumming drunk drunkard drunken drunkenness dry drywall dual dub dubbed
dubious ducats duchess duck duckling ducky duct dud due duel duet duffel dug dugout duh duke dull
duly dumb dumbest dumbledore dummies dummy dump dumpling dumpster duncan dune dung dungeon dunk duo
dupe duplicate durable duration duress dusk dust dusty dutch duties dutiful duty duvet dwarf
dwarves dwell dwight dwindling dye dying dyke dylan dynamic dynamite dynasty dysentery dysfunction
dysfunctional eager eagerness eagle ear earful earl earlier earliest earmarked earn earnest
earpiece earring earth earthlings earthquake earthy ease easier easiest easily easing east
eastbound eastern eat eaten eavesdrop eavesdropping ebay ebb ebony eccentric ecclesiastical echo
eclipse ecological ecology economic economical economies economist economy ecosystem ecstasy
ecstatic eddie edelweiss edema edgar edge edgy edible edict edition editor editorial edmund educate
educating education educational edward eel eerie eerily effect effective effectiveness effeminate
efficiency efficient effing effort egg egghead eggnog eggplant eggshells ego egotistical egregious
egyptian eight eighteen eighth eighty eject ejection ejector elaborate elaine elapsed elastic elbow
elder eldest eleanor elect election elective electoral electric electrical electrician electricity
electrified electrocute electrodes electromagnetic electron electronic electronically electroshock
electrostatic elegance elegant element elemental elementary elena elephant elevate elevation
elevator eleven eleventh elf eli elicit eligible eliminate eliminating elimination elise elite
elitist elixir elizabeth elk ell ella ellen elliot elliptical ellis elm elongated elope eloping
eloquent elsewhere elude eluding elusive elves elvis elvish elysian emanating emancipated
emancipation embalming embargo embark embarrass embarrassment embassies embassy embed embedded
embellished embers embezzled embezzlement embezzling emblem embodied embodies embodiment embody
embrace embracing embroidered embroidery embroiled embryo embryonic emerald emerge emergence
emergencies emergency emerging emigrate emily eminence eminent emissaries emissary emission emit
emitted emitter emitting emma emotion emotional empathize empathy emperor emphasis emphasize
emphatically empire empirical employ employee employment empower empress emptied empties emptiness
empty emulate enable enabling enact enamel enamored encampment encased enchant enchantment encircle
enclose enclosure encode encore encounter encourage encouragement encouraging encroaching encrypted
encryption encyclopedia endanger endearing endeavor endgame endless endorphins endorse endorsement
endorsing endowed endowment endurance endure enduring enema enemies enemy energetic energies energy
enforce enforcement enforcer enforcing engage engagement engaging engine england english englishmen
engraving engrossed engulf enhance enhancement enhancing enigma enigmatic enjoy enjoyable enjoyment
enlarge enlargement enlighten enlightenment enlist enmity enormity enormous enquire enquiries
enquiring enquiry enraged enrich enroll enrollment ensemble ensign enslave ensnare ensuing ensure
ensuring entail entangled enterprise enterprising entertain entertainment enthusiasm enthusiastic
enthusiasts entice enticing entire entirety entities entitle entitlement entity entombed entourage
entrails entrance entrap entreat entrenched entrepreneur entrepreneurial entries entropy entrust
entry entwined envelope envied envies envious environment environmental envision envoy envy enzyme
eons epic epicenter epidemic epidural epilepsy epileptic epinephrine epiphany episode epitome equal
equality equate equation equator equestrian equilibrium equip equipment equipped equitable equity
equivalent era eradicate erase eraser erasing ere erect erectile erection ergo eric erik eroded
erogenous erosion erotic err errand errant erratic erroneous erupt eruption escalate escalating
escalation escalator escape escaping escort escrow esoteric especially espionage espresso essay
essence essential establish establishment estate este esteem esther estimate estimating estimation
estonian estranged estrogen eta etched eternal eternity ethan ethanol ether ethereal ethic ethical
ethiopian ethnic etiquette eucalyptus eulogy eunuch euphemism euphoria eurasian europe european eva
evacuate evacuating evacuation evade evading evaluate evaluating evaluation evan evaporate evasion
evasive eve event eventful eventual everlasting evermore everyday everywhere evict eviction
evidence evident evidentiary evil evoke evolution evolutionary evolve evolving exact exaggerate
exaggerating exaggeration exalted exam examination examine examiner examining excavate excavating
excavation exceed excel excelled excellence excellency except exception exceptional excess
excessive exchange exchanging excite excitement exciting exclaiming exclamation exclude excluding
exclusion exclusive excommunicated excrement excruciating excursion excusing exec execute executing
execution executive executor exemplary exempt exemption exercise exercising exert exes exhale
exhaust exhaustion exhaustive exhibit exhibition exhilarating exhume exile exist existence
existential exodus exonerate exorbitant exorcise exorcism exorcist exotic expand expanse expansion
expect expectancy expectant expectation expedite expedition expel expelled expelling expend
expendable expenditure expense expensive experience experiencing experiment experimental
experimentation expert expertise explanation explicit explode exploding exploit exploitation
exploration exploratory explore explorer exploring explosion explosive exponential export expose
exposing exposure express expression expressive expulsion exquisite extend extension extensive
extent extenuating exterior exterminate exterminating extermination exterminator external extinct
extinction extinguish extort extortion extra extract extraction extracurricular extradite
extradition extraordinarily extraordinary extrapolate extraterrestrial extravagant extreme
extremist extremities extricate eyeball eyebrow eyelash eyelids eyeliner eyesight eyewitness fabian
fable fabric fabricate fabricating fabrication fabulous facade face facebook facedown faceless
facet facial facilitate facilitating facilities facility facing fact faction factor factories
factory factual faculties faculty fad fade fag faggot failure fain faintest fairest fairies
fairness fairy fairytale faith faithful faithless faking falafel falcon fall fallback fallen
fallopian fallout falsified falsify falter fame familial familiar familiarity familiarize families
famine famished famous fan fanatic fanatical fancied fancies fanciful fancy fanfare fang fanned
fanning fanny fantasies fantasize fantasizing fantastic fantastical fantasy faraway farce fare
farewell farm farmhouse farmland fart farther farthest fascinate fascinating fascination fascism
fascist fashion fashionable fashionably fastball fasten fastest fat fatal fatalities fatality fate
fateful fatherland fatherless fathom fatigue fatso fatten fatter fattest fatty faucet fault faulty
faux favorable favorably favorite fawn fax faze fealty fear fearful fearless fearsome feasible
feast feat feather feature featuring fecal feces fed federal federation feeble feedback feet feign
feisty felicity feline felix fell fella fellow fellowship felon felonies felony felt female
feminine feminism feminist femme femoral femur fence fencing fend fennel fer feral fermented fern
ferocious ferocity ferret ferries ferris ferry fertile fertility fertilize fertilizer fervent
fervor fess fest festival festive festivities fetal fetch fetish fetus feud feudal fever feverish
fiasco fiber fiberglass fickle fiction fictional fictitious fiddle fiddling fidelity fiend fiendish
fierce fiercest fiery fiesta fifteen fifteenth fifth fifty fig fight figment figuratively figurine
figuring filet filial filing fill fillet filly film filmmaker filmmaking filter filth filthy
filtration fin finale finalist finalize finance financial financier financing finch finesse finest
finger fingernail fingerprint fingertips finite finn finnish fir fire firearm fireball firecracker
firefight fireflies firefly firehouse fireman firemen fireplace firepower firewall firewood
firework firm firstborn firsthand fiscal fish fisherman fishermen fishy fission fissure fist
fistfight fistful fit fitness fitted fittest fitting five fiver fixated fixation fixture fizzy
flabby flaccid flack flag flagged flagpole flagrant flagship flailing flair flak flake flaky
flamboyant flame flamenco flaming flammable flanders flank flannel flap flapping flare flaring
flash flashback flashlight flashy flask flat flatten flatter flattery flaunt flavor flaw flawless
flay flea fleabag flecks fled fledgling flee fleece fleet fleming flemish flesh fleshy flew flex
flexibility flexible flick flier flies flight flightless flimsy flinch fling flint flip flipped
flippers flipping flirt flirtation flirty float flock flog flogged flogging flood floodgates floor
floorboards floozy flop flopping floppy flora floral florence flores florida florist floss
flotation flour flourish flow flowery flown flu fluctuating fluctuation fluent fluff fluffy fluid
fluke flung flunk flunky fluorescent flurry flush flustered flute flutter flux fly foal foam focal
focus fodder foe foetus fog foggy foil fold foliage folk folklore follies folly fond fondest fondle
fondling fondness fondue font food fool foolhardy foolish foolishness foolproof foosball foot
footage football foothills foothold footman footnote footprint footsteps footwear footwork fora
forage foraging foray forbade forbid forbidden forbidding force forceful forcibly forcing fore
forearm forecast foreclose foreclosure forefathers forefront forego foregone forehead foreign
foreman foremost forensic foreplay foresaw foresee foreseeable foreseen foresight foreskin forest
foretell foretold forever forevermore forfeit forfeiture forgave forge forger forgeries forgery
forgetful forgetting forging forgive forgiven forgiveness forgiving forgo forgotten fork forklift
forlorn formal formaldehyde formalities formality formation formative formidable formula formulate
fornicating fornication forsake forsaken forsaking fort forth forthcoming forthright forthwith
fortified fortify fortitude fortnight fortress fortuitous fortunate fortune forty forum fossil
fossilized foster fought foul foundation foundry fountain fourteen fourth fowl fox foxhole foxy
foyer fraction fracture fracturing frag fragile fragility fragment fragrance fragrant frail frame
framework framing franc france franchise francis francisco frank frankie franklin frantic
frantically frat fraternal fraternity fraternizing fraud fraudulent fraught fray freak freakish
freaky freckles fred freddy freedom freelance freer freestyle freeway freeze freezer freezing
freight french frenchmen frenzied frenzy frequencies frequency frequent fresh freshen freshest
freshman freshmen freshness freshwater fret fretting freudian friar friction friday fridge fried
friendlier friendlies friendliest friendship fries frigate frigging fright frighten frightful
frigid frilly fringe frisk frisky fritz frivolous fro frock frog frolic frolicking frontal frontier
frontline frost frostbite frosty frown froze frozen fruit fruitcake fruitful fruitless fruity
frustrate frustrating frustration fry fudge fuel fuelled fugitive fugue fulfil fulfill fulfillment
fullest fullness fully fumble fumbling fumes function functional fundamental fundamentalist
fundraiser fundraising funeral fungal fungi fungus funk funky funnel funnier funniest funnily fur
furious furlough furnace furnish furniture furry furthermore furthest fury fuse fuselage fusing
fusion fuss fussy futile futility futon future futuristic fuzz fuzzy gab gabriel gadget gag gaga
gagged gagging gaggle gain gait gal gala galactic galaxies galaxy gale gall gallant gallantry
gallbladder galleries gallery galley gallivanting gallon gallop gallows gamble gambler gambling
game gamer gaming gamma gander gang gangland gangrene gangsta gangster gap garage garb garbage
garbled garcia garden garland garlic garment garner garnish garrison garter gary gas gaseous gash
gasket gasoline gasp gassed gassing gastric gat gate gateway gather gator gaudy gauge gauntlet
gauze gavel gawking gay gayest gaze gazebo gazelle gazillion gazing gear gee geek geeky geese
geezer geisha gel gelatin gem gen gendarmes gender gene general generate generating generation
generator generic generosity generous genesis genetic genetically genie genital genius genocide
genome genre gent gentle gentleman gentlemen gentleness gentler gentry genuine genus geographic
geographical geography geological geologist geology geometric geometry george georgia georgian
geothermal geriatric germ german gesture getaway ghastly ghetto ghost ghoul giant gibberish gibbons
giddy gideon gift gig gigantic giggle giggling gigolo gilded giles gillian gills gimme gimmick gimp
gin ginger gingerbread ginseng giraffe girdle girl girlfriend girlie girlish girly gist git giver
gizmo glacial glacier gladiator glam glamorous glamour glance glancing gland glandular glare
glaring glass glaze gleam glean glee glen glenn glib glide glider gliding glimmer glimpse glint
glistening glitch glitter gloat global globe gloom gloomy gloria glories glorified glorify glorious
glory gloss glossy glove glow glucose glue gluing glum gluten glutton gnarly gnaw gnome goad goal
goalie goat gob gobble gobbling goblet goblin goddam goddamn goddess godfather godforsaken godless
godlike godmother godson goggles gold golden goldfish golf golly gondola gong goo goodies goodwill
goody gooey goof goofy googly gook goon goose gooseberry gopher gordon gore gorge gorgeous gorilla
gory gospel gossip gotcha goth gothic gotten gouge gourd gourmet gout govern governess government
governmental governor gown grab grabbed grabbing grace graceful gracious grad grade gradient
gradual graduate graduating graduation grady graffiti graft graham grail grain gram grammar
gramophone gran grandad grandchild grandchildren granddad granddaddy granddaughter grandest
grandeur grandfather grandiose grandma grandmother grandpa grandparents grandson granite granny
granola grant grape grapefruit grapevine graph graphic grapple grappling grasp grass grasshopper
grasslands grassroots grassy grate grateful gratification gratified gratifying grating gratitude
gratuitous grave gravel gravest gravestone graveyard gravimetric gravitational graviton gravity
gravy gray graze grazing grease greasing greasy greatest greatness greed greedy greek green
greenback greenhouse greet greg grenade grew grey greyhound grid gridlock grief grievance grieve
grieving grievous griffin grifter grill grim grimy grin gringo grinning grip gripe gripped gripping
grisly grit gritty grizzly groan grocer groceries grocery grog groggy groin groom groove groovy
grope groping gross grotesque grouchy ground groundbreaking groundhog groundwork group groupie
grouse grove grovel grow growl grown grownup growth grub grubby grudge gruel gruesome grumbling
grumpy grunt guacamole guarantee guard guardian guardianship guerilla guerrilla guest guesthouse
guff guidance guide guidelines guiding guild guillotine guilt guilty guinea guise guitar guitarist
gulf gull gullible gully gulp gum gumbo gummy gun gunfight gunfire gunman gunmen gunned gunner
gunnery gunning gunpoint gunpowder gunship gunshot gurgling gurney guru gus gush gust gut gutless
gutsy gutted gutter gutting gym gymnasium gymnast gymnastics gynecologist gypsies gypsy habit
habitable habitat habitual hack hae hag haggle haggling hah hail hair haircut hairdo hairdresser
hairless hairline hairpin hairstyle hairy haitian hal hale halftime halfway halibut hall hallelujah
hallmark hallowed halloween hallucinating hallucination hallucinogenic hallway halo halt halves ham
hamburger hamlet hammer hammock hamper hamster han handbag handbook handcuff handful handgun
handheld handicap handicapped handiwork handkerchief handle handler handling handmade handover
handpicked handshake handsome handsomest handwriting handwritten handy handyman hangar hangman
hangout hangover hank hankering hanky hannah hapless happier happiest happily happiness harass
harassment harbinger harbor hardball hardcore harden hardest hardship hardware hardwired hardwood
hardworking hardy hare harebrained harem harlot harm harmful harmless harmonic harmonica harmonious
harmony harness harold harp harpoon harriet harrowing harry harsh harshest harvard harvest harvey
hash hassle hassling hast haste hasten hastily hastings hasty hat hatch hatchet hateful hath hatred
haughty haul haunt haven havoc haw hawaii hawaiian hawk hawkins hay haystack hazard hazardous haze
hazel hazing hazy head headache headfirst headless headlight headline headlong headmaster
headmistress headphones headquarters headset headstone headstrong headway heady heal health
healthcare healthier healthiest healthy heap hearsay hearse heart heartache heartbeat heartbreak
heartbroken heartfelt hearth heartily heartless heartwarming hearty heat heathen heather heave
heaven heavier heaviest heavily heaving heavy heavyweight hectares hectic hector hedge hedgehog
heed heel hefty heifer height heighten heinous heir heiress heirloom heist hel helen helicopter
helium hell hellfire hellhole hellish helluva helm helmet helpless helplessness hem hematoma
hemisphere hemmed hemorrhage hemorrhagic hemorrhaging hemorrhoid hemp hen henceforth henchman
henchmen henna henry hep hepatic hepatitis herald herb herbal hercules hereafter hereby hereditary
herein heresy heretic hereto heritage hermit hernia hero heroic heroically heroin heroine heroism
herpes herr herself hes hesitant hesitate hesitating hesitation heterosexual hex hibernation hiccup
hick hid hidden hide hideaway hideous hideout hierarchy hieroglyphics higgins high highest highland
highlight highness hightail highway hijack hike hiker hiking hilarious hill hillbillies hillbilly
hillside hilltop hilt himself hind hindrance hinge hint hip hippie hippo hippy hipster hire hiring
hispanic historian historic historical histories history hit hitch hitchhike hitchhiking hither
hitherto hitler hitter hitting hive hoard hoarse hoax hobbies hobbit hobby hobo hock hockey hodges
hoe hog hogging hogwarts hoist holdup hole holiday holiest holiness holistic holler hollow holly
hollywood holmes holocaust holographic holster holy homage hombre homeboy homecoming homegrown
homeland homeless homemade homeowners homer homeroom homesick hometown homeward homework homey
homicidal homicide homie homing homo homophobic homosexual homosexuality hone honest honesty
honeymoon honk honky honor honorable honorably honorary hoo hooch hoodlum hoodoo hoof hook hookup
hooky hooligan hoop hooray hoot hoover hooves hop hopeful hopeless hopped hopping horde horizon
horizontal hormonal hormone horn horny horoscope horrendous horrible horribly horrid horrific
horrified horrifying horror horse horseback horseman horsemen horsepower horseshit horseshoe
horsing hos hose hospice hospitable hospital hospitality hospitalized host hostage hostel hostess
hostile hostilities hostility hot hotbed hotel hothead hotline hotshot hotter hottest hound
hourglass houseboat household housekeeper housekeeping housemaid housewarming housewife housewives
housework housing hovel hover howard howl hub hubble hubby hubris huddle hue huff hug huge hugged
hugging hugh hula hulk hull hum humane humanitarian humanity humankind humanoid humble humbling
humbly humdrum humid humidity humiliate humiliating humiliation humility humming hummingbird hummus
humongous humor humorous hump humpback hunch hunchback hundred hundredth hung hungarian hungover
hungrier hungry hunk hunky hunt huntsmen hurdle hurl hurrah hurray hurricane hurried hurt hurtful
hurtling hush husk husky hussy hustle hustler hustling hut hutch hybrid hydra hydrant hydraulic
hydro hydrochloric hydroelectric hydrogen hyena hygiene hymn hyoid hype hyper hyperspace hypnosis
hypnotic hypnotize hypocrisy hypocrite hypocritical hypodermic hypothermia hypothesis hypothetical
hysteria hysterical ian ice iceberg icebox icing icky icon iconic icy ideal idealism idealist
idealistic idealized identical identifiable identification identified identifies identify
identities identity ideological ideology idiot idiotic idle idling idly idol idolize idyllic ifs
ignite igniting ignition ignorance ignorant ignoring iguana ike illegal illegitimate illicit
illiterate illness illogical illuminate illuminating illumination illusion illustrate illustration
illustrious image imagery imaginable imaginary imagination imaginative imagine imaging imagining
imam imbalance imbecile imbued imitate imitating imitation immaculate immature immeasurable
immediate immense immerse immersion immigrant immigrated immigration imminent immobilize immoral
immortal immortality immovable immune immunity impact impaired impale impart impartial impatience
impatient impeach impeachment impeccable impede impediment impeding impending impenetrable
imperative imperfect imperfections imperial imperialist impersonate impersonating impersonation
impertinent impervious impetuous implant implement implementation implicate implicating implication
implicit implied implies implore implosion imply impolite import importance impose imposing
impossibility impossible impossibly imposter impostor impotence impotent impound impoverished
impractical impregnable impregnate impress impression impressionable impressive imprint imprison
imprisonment improbable impromptu improper improve improvement improving improvise improvising
impudent impulse impulsive impure ina inability inaccessible inaccurate inactive inadequate
inadmissible inadvertently inane inanimate inappropriate inasmuch inaudible inaugural inaugurate
inauguration inauspicious inbound inbred incantation incapable incapacitate incarcerated
incarceration incarnation incendiary incense incentive incessant incest incestuous inch incidence
incident incidentally incinerate incinerator incision incite inciting inclination incline include
including inclusion incoherent income incoming incomparable incompatible incompetence incompetent
incomplete incomprehensible inconceivable inconsiderate inconsistencies inconsistent
incontrovertible inconvenience inconvenient incorporate incorporating incorrigible increase
increasing incredible incredibly incriminate incriminating incubation incubator incumbent incur
incurable incurred incursion ind indebted indecent indecisive indefinite indelible indentured
independence independent indescribable indestructible index india indian indicate indicating
indication indicative indicator indict indictment indie indifference indifferent indigenous
indigestion indignation indignity indirect indiscreet indiscretion indiscriminate indispensable
indisposed indisputable indistinct indistinguishable individual individuality indonesian indoor
induce inducing induction indulge indulgence indulgent indulging industrial industrialist
industries industrious industry ineffective inefficient inept inequality inert inertia inertial
inescapable inevitability inevitable inevitably inexpensive inexperienced inexplicable inexplicably
infallible infamous infant infantile infantry infatuated infatuation infect infection infectious
infer inferior inferiority infernal inferno infestation infested infidel infidelity infiltrate
infiltrating infiltration infinite infinity infirmary inflame inflammation inflammatory inflatable
inflate inflation inflict influence influencing influential influenza influx inform informal
informant informative infraction infrared infrastructure infuriating infuse infusion ing ingenious
ingenuity ingest ingrained ingredient inhabit inhabitants inhalation inhale inhaler inhaling
inherent inherit inheritance inhibit inhibitions inhibitor inhospitable inhuman inhumane iniquity
initial initiate initiating initiation initiative inject injection injector injunction injure
injuries injuring injurious injury injustice ink inkling inland inmate inn innards innate innermost
innkeeper innocence innocent innocuous innovation innovative innumerable inoculated inoperable
inordinate inorganic input inquest inquire inquiries inquiring inquiry inquisition inquisitive ins
insane insanity insatiable inscribed inscription insect insecure insecurities insecurity
insensitive inseparable insert insertion inside insider insidious insight insightful insignia
insignificant insinuate insinuating insipid insist insistence insistent insofar insolence insolent
insomnia inspect inspection inspector inspiration inspirational inspire inspiring instability
install installation installment instance instant instantaneous instigate instill instinct
instinctive institute institution institutional institutionalized instruct instruction instructor
instrument instrumental insubordinate insubordination insufferable insufficient insulate insulation
insulin insult insure insurgency insurgent insurmountable insurrection intact intake integral
integrate integration integrity intel intellect intellectual intelligence intelligent intend
intense intensified intensifies intensify intensity intensive intent intention intentional interact
interaction interactive intercede intercept interception intercom interconnected intercourse
interest interface interfere interference interfering intergalactic interim interior intermediary
intermediate intermission intermittent intern internal international internet internment internship
interpersonal interplanetary interpret interpretation interracial interred interrogate
interrogating interrogation interrogator interrupt interruption intersect intersection interstate
interstellar intertwined interval intervene intervening intervention interview intestinal intestine
intimacy intimate intimidate intimidating intimidation intolerable intolerance intolerant
intoxicated intoxicating intoxication intracranial intravenous intrepid intricacies intricate
intrigue intriguing intrinsic introduce introducing introduction introductory intrude intruder
intruding intrusion intrusive intubate intuition intuitive invade invader invading invalidate
invaluable invariably invasion invasive invent invention inventive inventor inventory inverse
inverted invest investigate investigating investigation investigative investigator investment
investor invincible invisibility invisible invitation invite inviting invoke invoking involuntary
involve involvement involving invulnerable inward iodine ion ionic iota ipad iphone ipod iranian
irate iris irish iron ironclad ironic ironically irony irradiated irrational irrefutable irregular
irregularities irrelevant irreparable irreplaceable irresistible irresponsible irreversible
irrevocable irrevocably irrigate irrigation irritable irritate irritating irritation irving
isabella isis islamic island isle isolate isolating isolation isotope israeli issuing italian itch
itchy itinerary ivan ivory ivy jab jabbering jabbing jack jackal jackass jacket jackie jackpot
jackson jacob jacques jade jagged jaguar jail jailhouse jake jam jamaican jamal jamie jammed jammer
jamming jan jane janet janitor janitorial japanese japs jar jasmine jason jaunt jaw jawbone jay
jazz jazzy jealous jealousy jean jedi jeep jeff jeffrey jelly jellyfish jenkins jenna jennifer
jennings jenny jeopardize jeopardizing jeopardy jeremy jerk jerky jerries jerry jersey jess jesse
jessica jesus jet jettison jew jewel jewelry jewish jig jiggle jiggling jigsaw jihad jill jillian
jilted jim jimmy jingle jingling jinx jittery jive joan jobless jock jockey jody joe joey jog
jogger jogging johannes john johnny johnson join joint joke joker joking jolly jolt jon jonas
jonathan jordan jordanian jorge joseph josh jot journal journalism journalist journalistic journey
joust joy joyful joyous juan judge judgement judging judgment judgmental judicial judiciary judo
judy jug juggle juggling jugular juice juicy juju jukebox jules julia julian julie juliet july
jumble jumbo jump jumpsuit jumpy junction juncture june jungle junior juniper junk junkie junkyard
jupiter juries jurisdiction jurisdictional juror jury justice justifiable justification justified
justifies justify justin juvenile kale kamikaze kangaroo kansas kappa kara karaoke karate karen
karl karma karmic kate katherine katie kayak kebab keel keen keepsake keg keith kelly kelp ken
kennel kenny kent kernel kerosene ketchup kettle kevin key keyboard keycard keyhole keynote keypad
khaki kick kickback kickboxing kickoff kid kiddie kidding kiddy kidnap kidnapped kidnapper
kidnapping kidney kill kilo kilograms kilometer kim kimchi kimono kin kinda kindergarten kindest
kindling kindness kindred kinetic king kingdom kingpin kink kinky kinship kiosk kip kirk kiss kit
kitchen kite kitten kitty klaus knack knave knee kneecap kneel knelt knickers knife knight
knighthood knit knitted knitting knives knob knock knockoff knockout knot knotted knowledge
knowledgeable knuckle knucklehead koala kooky korean kosher koto kowtow kraut kroner kudos kyle lab
label labelled labor laboratories laboratory labyrinth lac lace lacerated laceration lack lackey
lacrosse lactose lad ladder laden ladies ladyship lag lagging lagoon laid lain lair lake lakh lam
lama lamb lame lament lamest lamp lamppost lana lance land landfill landlady landlord landmark
landowners landscape landscaping landslide lane lang language lantern lap lapel lapping lapse
laptop larceny lard large larger largest lark larry lars larva larvae larynx lasagna lascivious
laser lash lass lassie lasso latch latent lateral latest latex lather latin latitude latrine latte
latter laugh laughable laughingstock laughter launch launder laundry laura laurel lauren lava
lavatory lavender lavish law lawful lawless lawman lawn lawnmower lawsuit lawyer lax laxative lay
layout layover lazy lea leadership leaf leaflets leafy league leak leakage leaky lean leap leapt
learn learnt lease leash leasing leather leaving lebanese lecherous lecture lecturer lecturing led
ledge ledger lee leech leek leering leeway leftist leftover lefty leg legacy legal legality
legalize legend legendary legged legion legislation legislative legislature legit legitimacy
legitimate legitimize lei leisure lemme lemon lemonade lend length lengthy leniency lenient lenny
lens lent leo leon leonard leopard leper leprechaun leprosy lesbian lesion leslie lessen lesson
lest lethal letter letting lettuce leukemia level levelled lever leverage levitate lewd lewis ley
liability liable liaise liaison liam liar libel liberal liberate liberating liberation liberties
liberty libido librarian libraries library libyan lice licence license licensing lick licorice lid
lie lieu lieutenant life lifeblood lifeboat lifeguard lifeless lifelike lifeline lifelong lifespan
lifestyle lifetime lift ligament ligature light lighten lightest lighthouse lightness lightning
lightweight likable likeable likelihood likeness likewise liking lilac lilies lillian lilly lily
lima limb limbic limbo lime limelight limestone limey limit limitation limitless limo limousine
limp lin lincoln linda lindsay line lineage linear linebacker linen lineup linger lingerie lingo
linguistic lint lion lionel lioness lip lipstick liquid liquidate liquor lira lire lisa lit litany
literacy literal literary literature lithium lithuanian litigation litter littlest livelihood liven
liver livery livestock lividity living liz lizard llama lloyd load loaf loan loath loathe loathsome
loaves lob lobbied lobby lobbyist lobe lobotomy lobster local localized locate locating location
locator lock locket locksmith lockup loco locomotive locusts lodge lodging loft lofty log logan
logged logging logic logical logistical logistics logo loin lois loitering lollipop london lone
lonelier loneliest loneliness loner lonesome longest longevity longitude longtime loo lookout loom
looney loony loop loophole loopy loose loosen looser loot lop lordship lore lorries lorry lose
lotion lotta lottery lotto lotus lou loudest loudmouth loudspeaker louis louise lounge lounging
louse lousy lovable loveable lovebirds loveless lovelier loveliest loveliness lovemaking lover
lovesick loving low lowdown lowest lowlife loyal loyalties loyalty luau lube lubricant lucas lucian
lucid lucifer luck luckier luckiest luckily lucky lucrative lucy ludicrous lug luggage lugging luke
lukewarm lull lullaby lumbar lumber lumberjack luminous lump lumpy lunacy lunar lunatic lunchbox
luncheon lunchtime lung lupus lure lurid luring lurk luscious lush lust lustful lusty lute luther
luxuries luxurious luxury lye lying lyle lymph lynch lynn lyric lyrical mac macabre macadamia
macaroni mace macedonian machete machine machinery macho mack mackerel mad madame madder
mademoiselle madhouse madman madmen madness mae maestro mafia magazine maggie maggot magic magical
magician magistrate magma magnanimous magnate magnesium magnet magnetic magnetism magnificence
magnificent magnified magnify magnitude magnum mahjong mahogany mai maiden mail mailbox mailman
maim main mainframe mainland mainstream maintain maintenance majestic majesties majesty major
majority makeover maker makeshift makeup malaria malaysian malcolm male malevolent malfunction
malice malicious malignant mall mallet malpractice malt maltese mam mama mambo mamma mammal mammoth
mammy mana manage manageable management managerial managing manchurian mandarin mandate mandatory
mane maneuver manger mangled mango mangy manhole manhood manhunt mania maniac maniacal manic
manicure manifest manifestation manifesto manifold manila manipulate manipulating manipulation
manipulative mankind manmade manna manned mannequin manner manning manor manpower manservant
mansion manslaughter mantis mantle mantra manual manufacture manufacturer manufacturing manure
manuscript map maple mapped mapping mar marathon marble march marcus mare margaret margarita marge
margin marginal maria mariachi marian marie marijuana marina marinara marinate marine mario marion
marital maritime mark market marketplace marksman marlin marmalade maroon marquee marquis marred
marriage married marries marrow marry marsh marshal marshall marshmallow martha martial martian
martin martini marty martyr martyrdom marvel marvelous marxist mary mas mascara mascot masculine
mash mask mason masquerade masquerading massacre massage massaging masseur masseuse massive mast
masterful mastermind masterpiece mastery masturbate masturbating masturbation mat matador match
matchmaker matchmaking material materialistic materialize maternal maternity math mathematical
mathematician mathematics matrimonial matrimony matrix matron matt matthew mattress mature maturity
maul mausoleum maverick max maximize maximum may maya mayans mayday mayhem mayo mayonnaise mayor
mayoral maze mead meadow meager meal meanest meaningful meaningless meantime meanwhile measles
measly measurable measure measurement measuring meat meatball meatloaf meaty mechanic mechanical
mechanism mechanized medal medallion meddle meddling medevac media medial median mediate mediation
mediator medic medical medicated medication medicinal medicine medieval mediocre mediocrity
meditate meditating meditation medium medulla meek meg mega megan mel melancholy melissa mellow
melodies melodrama melodramatic melody melon melt meltdown membership membrane memento memo memoirs
memorabilia memorable memorandum memorial memories memorize memorizing memory men menace menacing
menial meningitis menopause menstrual mental mentality mentor meow mercedes mercenaries mercenary
merchandise merchandising merciful merciless mercury mercy mere meredith merge merger merging
meridian meringue merit mermaid merrily merriment mes mesa mesdames mesh mesmerized messaging
messenger messiah messy met meta metabolic metabolism metal metallic metamorphosis metaphor
metaphorical metaphysical meteor meteorite meteorological methadone methamphetamine methane
methinks methodical methodology meticulous metric metro metropolis metropolitan mettle mexican
mexico mia miami mic mice michael michelle mick mickey micro microbes microchip microfilm
microphone microscope microscopic microwave mid midday middle middleman middleweight midget midlife
midnight midst midterm midtown midway midwife mightier mightiest mighty migraine migrant migrate
migrating migration migratory miguel mike mil milady mile mileage milestone militant military
militia milk milkman milkshake milky mill millennia millennium milligram millimeter million
millionaire millionth mime mimic mimicking min mince mincemeat mindful mindless mindset minefield
mineral ming mingle mingling mini miniature minimal minimize minimum minion minister ministry
minivan mink minor minorities minority minstrel mint minus mir miracle miraculous mirage mirror
misbehave miscalculation miscarriage mischief mischievous misconception misconduct misdemeanor
miserable miserably misery misfit misfortune misgivings misguided mishap misheard misinterpret
misjudge mislaid mislead misled miso misplace misread missile mission missionaries missionary
misspelled missus missy mist mistaken mistaking mistletoe mistook mistreat mistress mistrust misty
misunderstand misunderstood misuse mit mitch mite mitigate mitigating mitt mittens mitzvah mix
mixture mnemonic moan moat mob mobbed mobile mobility mobilization mobilize mobilizing mobster
mocha mock mockery mockingbird mod mode model modelled modelling modem moderate modern modest
modesty modicum modification modified modify module mogul moi moist moisture mojo molar molasses
mold moldy mole molecular molecule molest molestation molly molten momentarily momentary momentous
momentum momma mommies mommy monarch monarchy monasteries monastery monastic monday monetary
mongolian mongrel monica monies monitor monk monkey mono monogamous monogamy monologue monopolize
monopoly monotonous monoxide monsieur monsoon monster monstrosity monstrous montage monument
monumental moo moody moon moonlight moonlit moonshine moor moore moose moot mop mope mopped mopping
moral morale morality morbid moreover morgan morgue mormons morn moroccan moron moronic morphine
morrow morse morsel mortal mortality mortar mortgage mortician mortified mortuary mosaic moses
mosey mosque mosquito moss motel moth motherfucker motherfucking motherhood motherland motherless
motif motion motionless motivate motivating motivation motivational motive motley motor motorbike
motorcade motorcycle motorist motorized motorway motto mound mount mountain mountainous mountaintop
mourn mournful mouse mousse moustache mousy mouth mouthful mouthpiece movement mover movie moving
mow mozzarella muck mucus mud muddle muddy muff muffin muffled muffler mug mugged mugger mugging
mulberry mulder mule mull multinational multiple multiplication multiplied multiply multitude mum
mumble mumbling mummies mummified mummy munch mundane municipal municipality munitions mural murder
murderous murky murmur murphy muscle muscular muse museum mush mushroom mushy music musical
musician musk musket musketeers muslim muss mussels mustache mustang mustard musty mutant mutate
mutating mutation mute mutilate mutilation mutiny mutt muttering mutton mutual muzzle myocardial
myriad mysteries mysterious mystery mystic mystical myth mythic mythical mythological mythology nab
nabbed nacho nae nag nagged nagging nail naive naked nameless naming nancy nannies nanny naomi nap
napalm nape napkin napoleon napping nappy narc narcissist narcissistic narcotic narrate narrating
narrative narrator narrow nary nasal nastiest nasty natalie nate nathan nation national nationalist
nationality nationwide native nativity natural nature naught naughty nausea nauseating nauseous
nautical naval navel navigate navigating navigation navigational navigator navy nay nazi neal
neanderthals nearby nearest neat nebula necessarily necessities necessity neck necklace necktie
nectar ned needle needy nefarious negate negative negativity neglect negligence negligent negotiate
negotiating negotiation negotiator negro neighbor neighborhood neighing neighs neil nelly nelson
nemesis neon nephew nerd nerdy nerve nervous nervousness nest nestled net nether netted network
neural neurological neurologist neurons neurosurgeon neurotic neutral neutrality neutralize
neutralizing neutrino neutron nevertheless newbie newborn newcomer newest newfound newlyweds
newscaster newspaper newsreel newsroom newsstand nexus nibble nibbling nicer nicest niche nicholas
nick nickel nickname nicole nicotine niece nifty nigerian nigger nigh nightcap nightclub nightfall
nightgown nightingale nightmare nighttime nikki niles nimble nina nine nineteen ninety ninja ninth
nip nipped nipping nipple nitrate nitric nitro nitrogen nitrous nitwit noah nobility noble nobleman
noblemen nobler noblest nobly nocturnal nod nodded nodding node noggin noise noisy nolan nomadic
nomads nominal nominate nomination nominee non nondisclosure nonessential nonetheless nonexistent
nonfat nonprofit nonsensical nonstop nonviolent noodle nook noon noose norm norman north northbound
northeast northeastern northern northwest norwegian nose nosebleed nosey nostalgia nostalgic
nostrils nosy notable notably notary notch notebook nothingness notice noticeable noticing
notification notified notify notion notoriety notorious nought noun nourish nourishment nous nova
novel novelist novelty novice nowadays nowt noxious nozzle nuances nubian nuclear nucleus nude
nudge nudist nudity nugget nuisance nuke null nullify numb numbness numerical numerous nun nuptial
nurse nursemaid nursery nursing nurture nurturing nut nutcase nutrient nutrition nutritional
nutritious nutter nutty nylon nymph oaf oak oar oasis oath oatmeal oats obedience obedient obelisk
obese obesity obey obituary object objection objective obligated obligation obligatory oblige
obliging obliterate oblivion oblivious obnoxious obscene obscenity obscure obscurity observant
observation observational observatory observe observer observing obsess obsession obsessive
obsidian obsolete obstacle obstinate obstruct obstruction obtain obvious occasion occasional
occipital occult occupant occupation occupational occupied occupies occupy occur occurred
occurrence occurring ocean oceanic octavian october octopus ocular odd oddest odious odor odyssey
offend offense offensive office officer official offline offload offset offshore offspring oft
oftentimes ogle ogling ogre oil oily ointment olden oldest oldie olfactory olive oliver olivia
olympic omar omega omelet omelette omen ominous omit omitted oncologist oncology oncoming oneself
ongoing onion onset onslaught onstage onto onward ooh ooze oozing openness opera operate operating
operation operational operative operator opiate opinion opium opponent opportune opportunistic
opportunities opportunity opposable oppose opposing opposite opposition oppress oppression
oppressive ops opt optic optical optimal optimism optimist optimistic optimum optional ora oracle
oral orange orb orbit orbital orca orchard orchestra orchestral orchestrate orchestrating orchid
ordained ordeal orderlies ordinance ordinarily ordinary ordnance ore organ organic organism
organization organizational organize organizer organizing orgasm orgies orgy orient oriental
orientation orifice origami origin original originate originating orion ornament ornery orphan
orphanage orthodox orthopedic oscar ostensibly ostrich otherwise otherworldly otis otter ouch ought
ounce ourself ourselves oust outage outbid outboard outbreak outburst outcast outcome outdated
outdid outdo outdone outdoor outfit outfitted outflank outgoing outgrew outgrow outgrown outhouse
outlandish outlast outlaw outlet outline outlining outlive outlook outlying outnumber outpatient
outpost output outrage outrageous outrank outreach outright outrun outshine outside outsider
outskirts outsmart outsource outspoken outstanding outta outward outweigh outwit outwith outwitted
oval ovarian ovaries oven overactive overall overbearing overboard overcame overcoat overcome
overcoming overcooked overcrowded overdid overdo overdone overdose overdue overestimate overflow
overgrown overhaul overhead overhear overheated overjoyed overlap overlapping overlay overload
overlook overnight overpaid overpass overpower overpriced overprotective overrated overreact
override overriding overrule overrun oversaw overseas oversee overseen overseer overshadowed
overshot oversight oversized overslept overstating overstayed overstep overstepped overstepping
overt overtake overtaken overtaking overthrew overthrow overthrown overtime overtook overture
overturn overview overweight overwhelm overworked overzealous owe owen owing owl ownership oxen
oxide oxygen oyster ozone pablo pace pacemaker pacific pacifist pacify pacing pack package
packaging packet pact pad padded padding paddle paddling paddy padlock padre paella pagan pageant
pager paging paige pail pain painful painkiller painless painstaking paint paintball pair pajama
pal palace palanquin palate pale palestinian palette pall pallet palm palpable paltry pam pamela
pamper pamphlet pan panamanian pancake pancreas pancreatic panda pandemic pandemonium pane pangs
panic panicked panicking panicky panned panning pansy pant panther panties pantomime pantry panty
pantyhose panzer pap papa papal paparazzi papaya paperwork pappy par para parabolic parachute
parade paradigm parading paradise paradox paraffin paragon paragraph parakeet paralegal parallel
paralysis paralytic paralyze paralyzing paramedic parameters paramilitary paramount paranoia
paranoid paranormal parasite parasitic paratroopers parcel parched parchment parent parental
parietal paris parish parishioners parisian park parlay parley parliament parliamentary parlor
parody parole parrish parrot parsley parson partake partial participant participate participating
participation particle particular particulate partied parties partisan partition partnership
partridge party pas pascal passage passageway passenger passion passionate passive passport
password pasta paste pastime pastor pastoral pastrami pastries pastry pasture pasty pat patch
patchwork pate patent paternal paternity path pathetic pathetically pathogen pathological
pathologist pathology pathway patience patient patio patriarch patriarchal patrick patriot
patriotic patriotism patrol patrolled patrolling patrolman patron patronage patronize patronizing
patsy patted patter pattern patting patty paul paula pause pave pavement pavilion paving paw pawn
pawnshop payable payback paycheck payday payload payoff payout payphone payroll pea peace peaceful
peacekeepers peacekeeping peach peachy peacock peak peanut pear pearl peasant peat pebble pecan
peck peculiar pedal peddle peddler peddling pedestal pedestrian pediatric pediatrician pedigree
pedophile pee peek peel peep peer peg pegged peking pelican pellet pelt pelvic pelvis pen penal
penalties penalty penance penchant pencil pendant pending pendulum penelope penetrate penetrating
penetration penguin penicillin penile peninsula penis penitent penitentiary pennant penned pennies
penniless penny pension pent penthouse pep pepper peppermint pepperoni perceive percent percentage
perception perceptive perch perchance percussion percussive percy perennial perfection perforated
perform performance perfume pericardial peril perilous perimeter period periodic periodically
peripheral periscope perish perjure perjury perk perkins perky perm permanent permian permission
permit permitted permitting pernicious peroxide perpetrated perpetrator perpetual perpetuate
persecute persecuting persecution perseverance persevere persian persist persistence persistent
persona personal personalities personality personalized personnel perspective perspiration persuade
persuading persuasion persuasive pertain pertinent peruse peruvian perv pervasive perverse
perversion pervert pesetas pesky pesos pessimistic pest pesticide pestilence pet petal pete petit
petite petition petrified petrol petroleum petting petty petulant pew peyote phallic phantom
pharaoh pharmaceutical pharmacies pharmacist pharmacy phase phasing phat pheasant phenomena
phenomenal phenomenon pheromone phil philandering philanthropic philanthropist philippines
philistines phillip philosopher philosophical philosophies philosophy phobia phoenix phoney phoning
phonograph phony phosphorus photocopy photograph photographic photography photon photonic phrase
physical physician physicist physics physiological physiology physique pianist piano pic pick
picket pickle pickpocket pickup picky picnic picture picturesque picturing pie piecing pier pierce
piercing pierre piety pig pigeon piggies piggy piggyback pigheaded pigment pike pilates pile
pilgrim pilgrimage piling pill pillage pillar pillow pilot pimp pimple pin pinball pinch pine
pineal pineapple ping pink pinkie pinky pinnacle pinned pinning pinot pinpoint pint pioneer pious
pip pipe pipeline piqued piracy piranha pirate piss pistachio pistol piston pit pitch pitchfork
pitied pitiful pittance pitted pitting pituitary pity pivot pivotal pixie pizza placate placebo
placement placenta placing plague plaguing plaid plain plainclothes plaintiff plane planet
planetary plank plankton planned planner planning plant plantation plaque plasma plaster plastic
plate plateau platelets platform plating platinum platonic platoon platter plausible play playback
playbook playboy playful playground playmate playoff playtime playwright plaza plea pleasant
pleasantries pleasurable pleasure pled pledge pledging plentiful plenty pleural pliers plight plop
plot plotted plotting plough plow ploy pluck plucky plug plugged plugging plum plumb plume plummet
plump plunder plunge plunger plunging plural plush plutonium ply plywood pneumatic pneumonia poach
pocket pocketful pod podcast podium poem poet poetic poetry pogo poignant pointless pointy poise
poison poisonous poke poker poking polar polarity pole police policeman policemen policewoman
policies policing polio polish polite politeness political politician politics polka poll pollen
pollute polluting pollution polly polo poly polyester polygraph polymer polynesian pomegranate pomp
pompous poncho pond pong ponies pony ponytail poo pooch poodle poof pool poop poor poorest pop
popcorn pope popped popping poppy popsicle populace popular popularity populate population
porcelain porch porcupine pore pork porn porno pornographic pornography porridge port portable
portal portfolio portion portrait portray portrayal portuguese pose posh posing position positive
posse possession possessive possibilities possibility possibly possum post postage postal postcard
posterior posterity posthumous postman postmark postmortem postpartum postpone postponing posture
postwar pot potassium potato potency potent potential potholes potion potted potter pottery potty
pouch poultry pounce pound pour pout pouty poverty powder power powerful powerhouse powerless pox
practical practice practicing practise practising practitioner pragmatic prairie praise praising
pram prance prancing prank prattling prawn pray preach precarious precaution precautionary precede
precedence precedent preceding precinct precious precipice precipitated precise precision preclude
precocious preconceived precursor predates predator predatory predecessor predetermined predicament
predicated predict predictable prediction predictive predisposed predisposition predominantly
preemptive preexisting preface prefect prefecture preferable preferably preference preferential
preferred prefrontal pregnancies pregnancy pregnant prehistoric prejudice prejudicial preliminary
prelude premarital premature premeditated premier premiere premise premium premonition prenatal
prenuptial preoccupation preoccupied prep prepaid preparation prepare preparing preposterous
prepped prepping preppy prerogative presbyterian preschool prescribe prescribing prescription
presence present presentable presentation preservation preserve preserving preside presidency
president presidential presiding pressure pressuring pressurized prestige prestigious presumably
presume presuming presumption presumptuous pretence pretend pretense pretentious pretext pretrial
prettier prettiest pretzel prevail prevalent prevent preventative prevention preventive preview
prey priceless pricey pricing prick pride pried priest priestess priesthood prim primal primarily
primary primate prime primeval primitive primo primordial prince principal principle printout prior
priorities prioritize priority prism prison prissy pristine privilege privy prize pro proactive
probabilities probability probable probate probation probationary probe probing problematic
procedural procedure procession processor proclaim proclamation procreation procure procuring
prodding prodigal prodigious prodigy produce producer producing production productive productivity
profane profanity profess profession professional professionalism professor proficient profile
profiling profit profitable profound progeny prognosis program programmed programmer programming
progress progression progressive prohibit prohibition project projectile projection projector
proletarian prolific prolong prom promenade prominent promiscuous promise promising promissory
promo promote promoter promoting promotion promotional prompt prone pronounce pronouncing
pronunciation prop propaganda propane propel propelled propeller propensity properties property
prophecies prophecy prophesied prophesy prophet prophetic proportion proportional proposal propose
proposing proposition propped proprietary proprietor propriety propulsion prose prosecute
prosecuting prosecution prosecutor prospect prospective prosper prosperity prosperous prostate
prosthetic prostitute prostitution prostrate protagonist protect protection protective protector
protein protest protestant protestors protocol proton prototype protruding proud proudest prove
proven proverb proverbial provide providence provider providing province provincial proving
provision provisional provocation provocative provoke provoking prowess prowl proximal proximity
proxy prudence prudent prune pruning prussian pry psi psych psyche psychedelic psychiatric
psychiatrist psychiatry psychic psycho psychoanalysis psychological psychologist psychology
psychopath psychopathic psychosis psychotherapy psychotic psychotropic pub puberty pubic public
publication publicist publicity publicize publish puck pudding puddle pudgy puff puffy puke puking
pull pulley pulmonary pulp pulpit pulsating pulse pulsing pulverized pummel pump pumpkin pun punch
punctual punctuality puncture pungent punish punishable punishment punitive punk punt puny pup
pupil puppet puppies puppy purchasing pure purer purest purgatory purge purging purification
purified purify purity purple purpose purposefully purr purse pursuant pursue pursuing pursuit
purveyor pus push pushy pussies pussy pussycat putrid putt putty putz puzzle puzzling pygmy pyramid
pyre python quack quad quadrant quadruple quail quaint quake quaking qualification qualified
qualifies qualify qualities quality qualms quantities quantity quantum quarantine quarrel quarry
quart quarterback quartermaster quartet quartz quash queasy queen quell quench quentin query quest
questionable questionnaire queue queuing quibble quiche quickest quickie quicksand quid quiet quill
quilt quinn quintessential quirky quitting quiver quiz quota quotation quote quoting rabbi rabbit
rabble rabid rabies raccoon race racehorse racer racetrack rachel racial racing racism racist rack
racket racketeering racquetball racy radar radial radiance radiant radiate radiating radiation
radiator radical radio radioactive radioactivity radiological radiology radish radium radius raffle
raft rag rage ragged raggedy ragging ragtag raid rail railroad railway rain rainbow raincoat
raindrops rainfall rainforest rainwater rainy raise raisin raising raj raja rake raking rallied
rallies rally ralph ram ramble rambling ramen ramifications rammed ramming ramp rampage rampaging
rampant ran ranch rancid randall random randy rang range rank ransack ransom rant rap rape rapid
rapist rapper rapping rapport raptor rapture rare rarer rarest raring rarity rascal rash raspberry
rat ratchet rate ratified ratify ratio ration rational rationalize ratted ratting rattle
rattlesnake rattling ratty ravage rave raven ravenous ravine raving ravioli ravishing raw ray
raymond raze razor reach react reaction reactionary reactivate reactive reactor readily readiness
readout realign realism realistic realities reality realization realize realizing realm realtor
reap reappear rearrange rearranging reasonable reasonably reassemble reassess reassign reassignment
reassurance reassure reassuring reattach rebecca rebel rebelled rebelling rebellion rebellious
rebirth reboot reborn rebound rebuild rebuilt rebuke rebuttal recalibrate recall recant recap
recapture receding receiver receiving recent reception receptionist receptive receptor recess
recession recharge recheck recipe recipient recital recite reciting reckless reclaim reclusive
recognition recognizable recognize recognizing recoil recollect recollection recommend
recommendation recon reconcile reconciliation reconfigure reconnaissance reconnect reconsider
reconstruct reconstruction reconstructive reconvene record recount recoup recourse recover recovery
recreate recreating recreation recreational recruit recruitment rectal rectangular rectify rectory
rectum recuperating recurring recuse recycle recycling red redacted redcoats reddish redecorate
redecorating redeem redefine redemption redesign redevelopment redhead redid redirect rediscover
redneck redress reduce reducing reduction redundancy redundant reed reef reek reel reelection
reenactment reentry reese reestablish reevaluate reeves ref referee reference referencing
referendum referral referred referring refill refine refinement refinery refining reflect
reflection reflective reflex reform refrain refresh refreshment refrigerated refrigeration
refrigerator refuel refuge refugee refusal refuse refusing refute regain regal regard regardless
regenerate regeneration regenerative regent reggae reggie regime regimen regiment regimental region
regional registrar registration registry regression regret regrettable regrettably regretted
regretting regroup regular regulate regulating regulation regulator regulatory rehab rehabilitate
rehabilitation rehash rehearsal rehearse rehearsing reign reimburse rein reincarnated reincarnation
reindeer reinforce reinforcement reinforcing reinstate reinstating reintroduce reinvent reiterate
reject rejection rejoice rejoicing rejoin rekindle relapse relate relating relation relationship
relative relativity relax relaxation relay release releasing relegated relentless relevance
relevant reliability reliable reliance reliant relic relied relief relies relieve relieving
religion religious relinquish relish relive reliving reload relocate relocating relocation
reluctance reluctant rely remade remain remainder remake remand remark remarkable remarkably
remarried remarry rematch remedial remedies remedy remembrance remind reminisce reminiscent
reminiscing remiss remission remix remnant remodel remorse remote removal remover removing
renaissance renal rename render rendezvous rendition renegade renegotiate renew renewable renewal
renounce renovate renovating renovation renown rent rental reopen reorganize rep repaid repaint
repair repairman reparations repay repayment repeal repel repelled repellent repent repentance
repercussions repertoire repetition repetitive rephrase replace replacement replacing replay
replenish replica replicate replicating replicator replied replies repopulate report repose
reposition repository repossess reprehensible represent representation representative repress
repression repressive reprieve reprimand reprisals reproach reproduce reproducing reproduction
reproductive reprogram reprogrammed reprogramming reptile reptilian republic republican repugnant
repulsed repulsive reputable reputation reputed requirement requiring requisite requisition reread
reroute rerouting rerun reschedule rescind rescue rescuers rescuing research resell resemblance
resemble resembling resent resentful resentment reservation reserve reservoir resetting reshape
reside residence residency resident residential residing residual residue resign resignation
resilience resilient resin resist resistance resistant resolute resolution resolve resolving
resonance resonate resort resounding resource resourceful respect respectable respectful respective
respiration respirator respiratory respite response responsibilities responsibility responsible
responsive restaurant restful restitution restless restlessness restock restoration restore
restoring restrain restraint restrict restriction restroom restructuring result resuming resupply
resurfaced resurrect resurrection resuscitate retail retain retake retaliate retaliation retard
retching rethink retina retinal retire retirement retiring retrace retracing retract retraction
retreat retribution retrieval retrieve retrieving retrofitted retrograde retrovirus reunion reunite
reuniting rev reveal revel revelation revenge revenue revere reverence reverend reversal reversing
revert review revise revising revision revisit revitalize revival revive reviving revoke revolt
revolution revolutionaries revolutionary revolutionize revolve revolver revolving revved revving
reward rewind rewire rework rewrite rewriting rewritten rewrote rex reynolds rhetoric rhetorical
rhino rhinoceros rhubarb rhyme rhyming rhythm rhythmic rib ribbon rice rich richard richest richie
richness rick rickety rickshaw ricky ricochet rid riddance ridden ridding riddle ride ridge
ridicule rife riff riffraff rifle rifling rift rig rigged rigging righteous righteousness rightful
rigid rigor rigorous rile rim rind ring ringleader ringside rink rinse rio riot rip ripe ripped
ripper ripping ripple rippling rise risen rising risk risky risotto rita rite ritual ritualistic
rival rivalry river riverside riveting roach road roadblock roadside roam roar roast rob robbed
robber robberies robbery robbing robe robert robin robot robotic robust rock rocket rockies rocky
rod rode rodent rodeo rodney roger rogue role roll rom roman romance romancing romanian romantic
romantically rome romeo romp ron ronnie roof roofie rooftop rook rookie room roomful roommate roost
root rope roping rory rosary rose rosemary roster rosy rot rotary rotate rotating rotation rotator
rotor rotted rotten rotting rouge rough roughest roulette round roundabout rouse rousing rout route
routine rover roving row rowdy roy royal royalties royalty rub rubbed rubber rubbing rubble rubies
rubles ruby ruckus rudder ruddy rude rudeness rudimentary rudy rue ruffians ruffle rug rugby rugged
ruin rule ruler ruling rum rumba rumble rumbling rummage rummaging rummy rumor rump rumpus runaway
rundown rune rung runner running runny runt runway rupee rupture rural ruse russell russia russian
rust rustic rustle rustling rusty rut ruth ruthless rutting ryan rye sabbatical saber sable
sabotage sabotaging saboteur sac sack sacrament sacred sacrifice sacrificial sacrificing saddened
saddens sadder saddest saddle sadist sadistic sadness safari safeguard safer safest safeties
saffron saga sage sagging saggy sail sailboat sailor saint saith sake sal salaam salad salami
salaries salary sale salesman salesmen saline saliva salmon salon saloon salsa salt saltwater salty
salute salvage salvaging salvation salvatore salve sam samantha samba sammy sample sampling samuel
samurai san sanatorium sanctified sanctify sanctimonious sanction sanctity sanctuary sandal sandbag
sandbox sandstone sandstorm sandwich sandy sane sang sanitarium sanitary sanitation sanity sank
santa sap sapphire sappy sara sarah sarcasm sarcastic sarcophagus sardine sarge sari sash sass
sassy sat satan satanic satchel satellite satin satire satisfaction satisfactory satisfied
satisfies satisfy saturated saturation saturday sauce saucer saucy sauerkraut sauna saunders
sausage savage savagery saving savior saviour savor savory savvy sawdust sax saxophone scab
scaffold scalding scale scaling scallop scalp scalpel scaly scammed scamming scan scandal
scandalous scandinavian scanned scanner scanning scant scapegoat scar scarab scarce scarcity scare
scarecrow scarf scarier scariest scarlet scarred scarring scarves scary scatter scavenge scavenger
scavenging scenario scene scenery scenic scent scepter schedule scheduling schematic scheme
scheming schizophrenia schizophrenic schmuck schnapps schnitzel scholar scholarship school
schoolboy schoolgirl schoolhouse schoolteacher schoolwork schoolyard science scientific
scientifically scientist scintillating scissor scoff scold scones scoop scoot scope scoping scorch
score scoreboard scoring scorn scorpion scotch scotland scott scottish scotty scoundrel scour
scourge scout scrabble scram scramble scrambling scrap scrapbook scrape scrapped scrapping scrappy
scratchy scrawny scream screech screen screenplay screw screwdriver screwy scribble scribbling
scribe scrip script scripture scroll scrotum scrounge scrounging scrub scrubbed scrubbing scruffy
scrumptious scruples scrutiny scuba scuff scuffle scullery sculpt sculptor sculpture scum scumbag
scurry scurvy scuttle scuttling sea seafaring seafood seagull seal seam seaman seamen seamstress
sean sear search seasick seaside season seasonal seat seatbelt seattle seawater seaweed sebastian
secluded seclusion secondary secondhand secrecy secretarial secretaries secretary secrete secretive
sect section sector secular securing securities sedan sedate sedation sedative sediment sedition
seduce seducing seduction seductive seedy seek seep seer seething segment segregated segregation
seismic seize seizing seizure seldom select selection selective self selfish selfishness selfless
sell selves semblance semen semester semi seminal seminar seminary sen senate senator senile senior
seniority senor sensation sensational sense senseless sensibility sensible sensing sensitive
sensitivity sensor sensory sensual sensuous sentence sentencing sentient sentiment sentimental
sentimentality sentries sentry separate separating separation separatist september septic sequel
sequence sequencing sequential sequestered sequins sera serbian serena serenade serene serenity
serge sergeant serial series serious seriousness sermon serotonin serpent serrated serum servant
serve server servicemen servicing serving servitude sesame setback seth setting settle settlement
settlers settling setup seven seventeen seventh seventy sever severance severe severity sew sewage
sewn sex sexier sexiest sexist sexual sexuality sexy shabby shack shackled shackles shade shadow
shadowy shady shaft shag shagged shagging shaggy shah shake shakedown shaken shaker shakespeare
shakily shaking shaky shale shallow shalt sham shaman shame shameful shameless shampoo shane
shanghai shank shape shaping shard share shareholder sharing shark sharon sharp sharpen sharpest
sharpshooters shat shatter shave shaving shawl shawn shear sheath shedding sheen sheep sheet sheik
sheikh shelf shell shellfish shelly shelter shelves shenanigans shepherd sheriff sherry shield
shift shifty shilling shimmer shimmy shin shindig shine shingles shiny ship shipmates shipment
shipped shipping shipwreck shipyard shirk shirt shirtless shithead shitload shittiest shitting
shitty shiv shiva shoals shock shoddy shoe shoebox shoelace shoeshine shone shoo shook shoot
shootout shop shopkeeper shoplifting shopped shoppers shopping shore shoreline shortage
shortcomings shortcut shorten shortest shorthand shortness shortwave shorty shot shotgun shout
shove shovel shoving showbiz showcase showdown shown showroom shrapnel shred shredded shredder
shredding shrew shriek shrill shrimp shrine shrink shrivel shroud shrug shrunk shrunken shudder
shuffle shuffling shun shunned shunt shush shut shutdown shutter shutting shuttle shy shyness
siamese siberian sibling sic sicilian sickbay sicken sickest sickle sickness sicko sid sidekick
sideline sideshow sidetracked sidewalk sideways siege sierra sieve sift sigh sight sightseeing
signal signalling significance significant signifies signify signor signore silence silencer
silencing silent silhouette silicon silicone silk silken silky sill silliest silly silo silver
silverware silvery similar similarities similarity simmer simmons simon simone simpler simplest
simpleton simplicity simplified simplify simplistic simply simpsons simulate simulation simulator
simultaneous sin sincere sincerest sincerity sine sinful sing single singular singularity sinister
sink sinkhole sinned sinner sinus sip siphon sipping sire siren sis sissy sister sisterhood sitar
sitcom sitter sitting situated situation six sixpence sixteen sixteenth sixth sixties sixty sizable
size sizeable sizing sizzle sizzling skate skateboard skater skating skeletal skeleton skeptical
skepticism sketch sketchy skewed skewer ski skidded skiff skilful skill skillful skim skimmed
skimming skimp skimpy skin skinned skinning skinny skipped skipper skipping skirmish skirt skit
skitters skittish skulk skull skunk sky skydiving skylight skyline skyscraper slab slack slag slain
slam slammed slammer slamming slander slang slant slap slapped slapping slash slate slaughter
slaughterhouse slave slavery slaving slay sleaze sleazy sled sledge sledgehammer sleek sleepless
sleepover sleepwalking sleepy sleeve sleigh sleight slender slept slew slice slicing slick slid
slide slight slightest slim slime slimy sling slingshot slink slip slipped slipper slippery
slipping slipstream slit slither slitting sliver sloan slob slobbering slog slogan slop slope
sloppy slot sloth slouch slowest sludge slug slugged slugging sluggish sluice slum slumber slumming
slump slung slur slurping slurring slush slut slutty sly smack smallest smallpox smart smarten
smartest smash smear smell smelly smelt smidge smile smiley smiling smirk smite smith smitten smog
smoke smoker smoking smoky smoldering smooching smooth smoothest smoothie smote smother smudge smug
smuggle smuggler smuggling smut snack snag snagged snail snake snap snapped snapping snappy
snapshot snare snarling snatch snazzy sneak sneaky sneer sneeze sneezing snickering snickers snide
sniff sniffles sniffling snip snipe snitch sniveling snob snogging snooker snoop snooty snooze
snore snoring snort snot snotty snout snow snowball snowboarding snowflake snowman snowmobile
snowstorm snowy snub snuck snuff snug snuggle soak soap soapy soar sob sobbing sobriety soccer
sociable social socialism socialist socialite socialize socializing societal societies society
sociological sociology sociopath sociopathic sock socket socrates sod soda sodding sodium sodomized
sofa soft softball soften softest softness software soggy soil sol solace solar soldering soldier
sole solemn solicit solicitation solicitor solid solidarity solidify solitaire solitary solitude
solo solstice solution solve solvent solving somber someday someplace sometime somewhat son sonar
song songbird songwriter sonic sonnet sonny soot soothe soothing sophie sophisticated
sophistication sophomore soppy soprano sora sorcerer sorceress sorcery sordid sore sorority sorrier
sorrow sorrowful sorta sou sought soul soulful soulless sound soundproof soundtrack soup sour
source south southbound southeast southern southwest southwestern souvenir sovereign sovereignty
soviet sow sown soy soybean spa space spacecraft spaceman spaceship spacing spacious spade
spaghetti spake spam span spaniards spanish spank spanning spar spare spark sparkle sparkling
sparring sparrow spartan spasm spastic spat spatial spatter spawn spear spearhead spec special
specialist specialize specializing specialty species specific specifically specifications specified
specify specimen speck spectacle spectacular spectator specter spectral spectrum speculate
speculating speculation speculative sped speech speechless speed speedster speedy spelt spence
spencer spend spent sperm spew sphere spherical sphincter spic spice spicy spider spied spies spike
spiking spiky spill spilt spin spinach spinal spine spineless spinning spinster spiral spirit
spiritual spirituality spit spite spiteful spitting splash splatter spleen splendid splendor splice
splicing splint split splitting spoil spoilt spoke spoken spokesman spokesperson sponge sponsor
sponsorship spontaneous spook spooky spool spoon spoonful sporadic spores sport sporty spot
spotless spotlight spotted spotter spotting spotty spousal spouse spout sprain sprang sprawled
sprawling spray spread spree spring springtime sprinkle sprinkler sprinkling sprint sprout spruce
sprung spun spunk spur spurn spurred spurt sputtering spy squabble squabbling squad squadron
squalid squalor squander square squaring squash squat squatters squatting squaw squawk squeak
squeaky squeal squeamish squeeze squeezing squid squiggly squint squire squirm squirrel squirt
squish squishy stab stabbed stabbing stability stabilize stabilizer stabilizing stable stack stacy
stadium staff stag stage stagecoach stagger stagnant stain stainless stair staircase stairway
stairwell stake stakeout staking stale stalk stall stallion stalwart stamina stammering stammers
stamp stampede stan stance standard standardized standby standoff standpoint standstill standup
stank staph staple stapler star starboard starch stardust stare starfish stark starlight starling
starred starring starry startle startling startup starvation starve starving stash stasis statement
stateside statewide static stating station stationary stationery statistic statistical stats statue
stature statute statutory staunch stave stead steadfast steadily steady steak steal stealth
stealthy steam steamship steamy steed steel steely steep steeple steer stefan stella stellar stem
stemming stench stepdaughter stepfather stephen stepmother stepped stepping stepson stereo
stereotype sterile sterilize sterling stern sternum steroid stethoscope steve steven stevie stew
steward stewardess stick stickler stickup sticky stiff stifle stifling stigma stillness stimulate
stimulating stimulation stimulus sting stingy stink stinky stint stipend stipulate stir stirred
stirring stitch stock stockade stockbroker stockholders stockpile stockpiling stoke stole stolen
stomach stomp stone stonewalling stony stood stooge stool stoop stopped stopper stopping storage
storefront storehouse storeroom storied stories storing stork storm stormy storybook storytelling
stout stove stow stowaway straddle straddling stragglers straight straightaway straighten
straightforward strain straitjacket straits strand strange strangeness stranger strangest strangle
strangling strangulation strap strapped strapping strategic strategically strategies strategist
strategy straw strawberries strawberry stray streak stream streamlined street streetcar strength
strengthen strenuous strep stress stressful stretch strewn striations stricken strict strictest
stride strife strike striker striking string stringent stringy stripped stripper stripping
striptease strive striving strobe stroke stroking stroll strong strongest stronghold struck
structural structure struggle struggling strumming strung strut strutting strychnine stub stubbed
stubborn stubbornness stuck stud studded student studied studies studio study stuffy stumble
stumbling stump stun stung stunk stunned stunning stunt stuntman stupendous stupidest stupidity
sturdy stutter style styling stylish stylist suave sub subatomic subbing subcommittee subconscious
subcutaneous subdue subdural subject subjective sublet sublime subliminal submarine submerge
submersible submission submissive submit submitted submitting subordinate subpoena subscriber
subsection subsequent subside subsidiary subsidies subsidize subspace substance substandard
substantial substantiate substation substitute substituting substitution subterranean subtext
subtitle subtitling subtle subtlety subtly subtract suburb suburban subversive subvert subway
succeed success successful succession successive successor succulent succumb suck suckle suckling
suction sudanese sudden sue suede suffer suffice sufficient suffocate suffocating sugar sugarcane
sugarcoat sugary suggest suggestion suggestive suicidal suicide suing suit suitable suitably
suitcase suite suitor sulfur sulfuric sulk sullen sullied sulphur sultan sultry sum sumerian
summarily summarize summary summat summed summer summertime summit summon sumo sumptuous sun
sunbathing sundae sunday sundown sunflower sung sunglasses sunk sunken sunlight sunny sunrise
sunscreen sunset sunshine suntan superb supercharged superficial superfluous superhero superhuman
superintendent superior superiority superman supermarket supermodel supernatural supernova
superpower supersedes supersonic superstar superstition superstitious supervise supervising
supervision supervisor supper supple supplement supplemental supplementary supplied supplier
supplies supply supportive supposing suppress suppression supremacy supreme sur surefire surest
surf surface surfboard surge surgeon surgeries surgery surgical surging surmise surname surpass
surplus surprise surprising surreal surrender surrogate surround surveillance survey surveyor
survival survive surviving survivor susan susceptible sushi suspect suspend suspense suspenseful
suspension suspicion suspicious suss sustain sustainable sustenance suture swab swabbed swag
swagger swallow swam swamp swan swanky swap swapped swapping swarm swastika swat sway swear sweat
sweatpants sweatshirt sweatshop sweaty swedish sweep sweet sweeten sweetest sweetness swell swept
swerve swift swig swill swim swimmer swimming swimsuit swindle swindler swindling swine swing swipe
swiping swirl swish swiss switch switchboard swivel swollen swoon swoop sword swordsman
swordsmanship swordsmen swore sworn swum swung sycamore sydney syllable sylvia symbiotic symbol
symbolic symbolism symbolize symmetrical symmetry sympathetic sympathies sympathize sympathy
symphony symposium symptom symptomatic synagogue synapses synaptic sync synch synchro
synchronization synchronize syndicate syndrome syne synonymous synthesis synthesize synthetic
syphilis syrian syringe syrup systematic systematically systemic tab table tablecloth tablet
tabloid taboo tachyon tack tackle tackling tacky taco tact tactic tactical tactile tad tadpoles
taffy tag tagged tagging tahitian tai tail tailor taint taiwanese takeaway takeoff takeout takeover
taker talcum tale talent talentless taliban talisman talkative tall tallest tally talon tambourine
tame taming tamper tampon tan tandem tang tangerine tangible tangle tango tank tanned tanner
tanning tantalizing tantamount tantric tantrum tap tape tapestry tapped tapping tar tara tardy
target tarmac tarnish tarot tarp tarred tarry tart tartar tarzan task taste tasteful tasteless
tasting tasty tat tattered tattoo taught taunt tavern tawdry taxation taxi taxicab taxpayer taylor
tea teach teacup teahouse team teammate teamwork teapot tear teardrop tearful tease teaspoon
technical technician technique techno technological technologies technology techs tectonic ted
teddy tedious tee teeming teen teenage teenager teensy teeny teeth telecast telecommunications
telegram telegraph telekinetic telemetry telepathic telepathy telephone telephoning telescope
televised television telex telltale telly temp temperament temperamental temperance temperate
temperature tempest template temple tempo temporal temporarily temporary tempt temptation ten
tenacious tenacity tenant tendencies tendency tenderness tendon tenement tenets tenner tennis tenor
tense tensile tension tent tentacle tentative tenth tenuous tenure tequila term terminal terminate
terminating termination termite terra terrace terrain terrance terrence terrestrial terribly
terrific terrified terrifies terrify territorial territories territory terror terrorism terrorist
terrorize terrorizing terry tertiary tess testament testicle testicular testified testifies testify
testimonies testimony testosterone tetanus tether texans texas text textbook textile texture thai
thankful thankless thanksgiving thaw theater theatre theatrical thee theft theme themselves thence
theodore theological theology theorem theoretical theories theorists theory therapeutic therapist
therapy thereby therefore therein thermal thermometer thermonuclear thermos thermostat thesis theta
thick thickness thief thieves thieving thigh thin thine thingy thinner thinning third thirst
thirsty thirteen thirteenth thirty thomas thong thor thoracic thorn thorny thorough thoroughbred
thou thoughtful thoughtless thousand thousandth thracian thrash thread threat threaten threesome
threshold threw thrice thrift thrill thrive thriving throat throbbing throes throne throng throttle
throughout throw thrown thrust thud thudding thug thumb thumbprint thump thun thunder thunderbolt
thunderous thunderstorm thursday thus thwart thy thyme thyroid thyself tiara tibia tic tick tickle
tickling ticklish tidal tide tidied tidings tidy tie tier tiff tiffany tiger tight tighten
tightrope tiki til tile tilt tim timber timeless timeline timetable timid timothy tin tina ting
tingle tingling tiniest tinker tinkle tinkling tinned tint tiny tipped tipping tipsy tiptoe tire
tireless tiresome tiring tissue tit titan titanic titanium title titties titty toad toast toasty
tobacco toby todd toddler toe toenail toffee tofu toga toil toilet token tolerable tolerance
tolerant tolerate tolerating toll tom tomato tomb tombstone tome tommy ton tone tong tongue tonic
tonnes tonsils tony tool toolbox toot tooth toothache toothbrush toothless toothpaste toothpick
topic topical topless topped topping topple topside tor torch tore tories torment torn tornado
torpedo torque torrent torres torrid torso tortilla tortoise torture torturing toss tot
totalitarian tote totem touch touchdown touchy tough toughen toughest toupee tour tourism tourist
tournament tourniquet tout tow toward towel town townhouse township townspeople toxic toxicity
toxicology toxin toy trace traceable tracer trachea tracing track tract traction tractor tracy
trade trademark trader trading tradition traditional traffic trafficker trafficking tragedies
tragedy tragic tragically trail train trainee traipsing trait traitor traitorous trajectory tram
tramp trample trampling trampoline trance tranquil tranquility tranquilizer transatlantic
transceiver transcend transcribed transcript transcription transference transferred transferring
transform transformation transfusion transgender transgression transient transistor transit
transition transitional translate translating translation translator translucent transmission
transmit transmitted transmitter transmitting transmutation transparency transparent transpired
transplant transponder transport transportation transverse transvestite trap trapdoor trapeze
trapped trapping trash trashy trauma traumatic traumatized travel travelled traveller travelling
traverse travesty travis trawler tray treacherous treachery tread treadmill treason treasonous
treasure treasurer treasury treat treaties treatment treaty treble tree trek trekking tremble
trembling tremendous tremor trench trend trendy trent trespass tresses trevor trey triad triage
trial triangle triangular triangulate tribal tribe tribesmen tribunal tribune tribute trick
trickery trickle trickling trickster tricky trident tries trifle trifling trigger trillion trim
trimmed trimming trinity trinket trio trip tripe triple triplets tripod tripped tripping triumph
triumphant trivia trivial trod trojan troll trolley trombone troop trophies trophy tropical tropics
trot trotting troublemaker troublesome troubling trough troupe trouser trout trove troy truant
truce truck truckload truer truest truffle truly trump trumpet trunk trussed trustee trustworthy
trusty truthful tryout tsunami tub tuba tube tuberculosis tuck tuesday tug tugboat tugging tuition
tulip tum tumble tumbling tummy tumor tumultuous tuna tundra tune tunic tuning tunnel tuppence
turban turbine turbo turbulence turbulent turd turf turk turkey turkish turmoil turnaround turnip
turnout turnover turquoise turret turtle turtleneck tush tusks tussle tutor tutorial tux tuxedo
twain twat tweak tweed tweet tweezers twelfth twelve twenties twentieth twenty twerp twice
twiddling twig twilight twin twine twinge twinkle twinkling twirl twist twit twitch twitchy twitter
tycoon tying tyler typewriter typhoid typhoon typhus typical typist tyrannical tyranny tyrant tyre
tyrone uglier ugliest ugliness ugly ukrainian ulcer ulterior ultimate ultimatum ultra ultrasonic
ultrasound ultraviolet ulysses umbilical umbrella umpire una unacceptable unaccounted unadulterated
unaffected unafraid unanimous unannounced unanswered unarmed unattended unattractive unauthorized
unavailable unavoidable unaware unbalanced unbearable unbearably unbeatable unbecoming unbeknownst
unbelievable unbelievably unbiased unborn unbreakable unbridled unbroken unburden unbutton uncalled
uncanny uncertain uncertainty unchain unchanged unchanging uncharted unchecked uncivilized
unclaimed uncle unclean unclear uncomfortable uncommon uncomplicated uncompromising unconditional
unconfirmed unconscious uncontrollable uncontrolled unconventional uncool uncouth uncover uncut
undead undecided undefeated undeniable undeniably underage underbelly undercover undercut underdog
underestimate underestimating undergo undergone undergrad undergraduate underground underhanded
underline underlying undermine undermining underpaid underpants underprivileged underrated undersea
underside understandable understandably understatement understood understudy undertake undertaken
undertaker undertaking undertook underwater underway underwear underwent underworld undeserving
undesirable undetectable undetected undeveloped undid undies undisciplined undisclosed undiscovered
undisputed undisturbed undivided undo undocumented undone undoubtedly undress undue unduly undying
unearth uneasy uneducated unemployed unemployment unending unequal unethical uneven uneventful
unexpected unexplainable unexplained unexploded unexplored unfair unfaithful unfamiliar
unfathomable unfeeling unfettered unfinished unfit unfold unforeseen unforgettable unforgivable
unforgiving unfortunate unfounded unfreeze unfriendly unfulfilled ungodly ungrateful unguarded
unhand unhappily unhappiness unhappy unharmed unhealthy unheard unhinged unholy unhook uni unicorn
unidentified unification unified uniform unify unilateral unimaginable unimaginably unimportant
uninhabited unintended unintentionally uninterrupted uninvited union unique unit unite unity
universal universe universities university unjust unkind unknowingly unknown unlawful unleash
unlicensed unlike unlimited unlisted unload unlock unlucky unmanned unmarked unmarried unmask
unmatched unmistakable unmitigated unnamed unnatural unnecessarily unnecessary unnoticed unoccupied
unofficial unopened unorthodox unpack unpaid unparalleled unplanned unpleasant unpleasantness
unplug unplugged unpopular unprecedented unpredictable unprepared unprofessional unprotected
unprovoked unpublished unqualified unravel unreal unrealistic unreasonable unregistered unrelated
unrelenting unreliable unremarkable unrequited unresolved unresponsive unrest unrestricted unruly
unsafe unsaid unsanctioned unsatisfied unsavory unscheduled unscrew unscrupulous unsecured unseemly
unseen unselfish unsettled unsettling unsightly unsolicited unsolved unspeakable unspoken unstable
unstoppable unsubstantiated unsuccessful unsuitable unsung unsupervised unsure unsuspecting untamed
untangle untapped untested unthinkable untie untimely untold untouchable untouched untoward
untraceable untrained untreated untrue untrustworthy unused unusual unveil unwanted unwarranted
unwashed unwavering unwed unwelcome unwell unwilling unwind unwise unwitting unworthy unwrap
unwrapped unwritten unyielding unzip upbeat upbringing upcoming updating upfront upgrade upgrading
upheaval upheld uphill uphold upholstery upkeep uplifting upload upped upper upping uppity upright
uprising upriver uproar uproot ups upscale upset upsetting upside upstage upstairs upstanding
upstart upstate upstream uptight uptown upward uranium urban urchin urge urgency urging urinal
urinary urinate urinating urine urn usable usage usefulness useless usher usurp utensils uterine
uterus utilities utility utilize utilizing utmost utopia utopian utter vacancy vacant vacate
vacation vaccinated vaccination vaccine vacuum vagabond vagina vaginal vagrant vague vain val
valedictorian valentine valet valiant validate validation valium valley valor valuable valve vamp
vampire van vance vandalism vandalized vandals vanessa vanguard vanilla vanish vanity vanquish
vantage vapor vaporize variable variance variant variation varicose varied varies varieties variety
varnish varsity vary vas vascular vase vassal vast vastness vat vatican vaudeville vault veal
vector veer veg vegan vegas vegetable vegetarian vegetation vegetative veggie vehicle vehicular
veil vein velocity velvet vendetta vending vendor veneer venerable venereal venetian vengeance
vengeful venison venom venomous venous vent ventilation ventilator ventricular ventriloquist
venture venturing venue vera veranda verb verbal verdict verge verified veritable vermin veronica
versatile verse version versus vertebra vertebrae vertical vertigo vervain vessel vest vestige vet
veteran veterinarian veterinary veto vetted vetting vex viability viable vial vibe vibrant vibrate
vibrating vibration vibrator vic vicar vicariously vice viceroy vicinity vicious vicky victim
victimized victimless victor victoria victorian victories victorious victory vida video videotape
videotaping vie viennese vietnamese view viewpoint vigil vigilance vigilant vigilante vigor
vigorous viking vile villa village villager villain villainous vince vincent vindictive vine
vinegar vineyard vino vintage vinyl violate violating violation violence violent violet violin
violinist viper viral virgin virginal virginia virginity virile virtual virtue virtuous virulent
virus visage visceral visibility visible visibly vision visionary visit visitation visitor visor
vista visual visualize vital vitality vitamin viva vive vivian vivid vixen vocabulary vocal
vocalist vocalizing vocation vocational vodka voice void volatile volcanic volcano volley
volleyball voltage volts volume voluntarily voluntary volunteer voluptuous vomit voodoo voracious
vortex vote voter voting vouch vow vowels voyage voyager vulcan vulgar vulnerability vulnerable
vulture vying wack wacko wacky wad wade waffle wag wage wagging wagon wail waist waitress waive
waiver wake waken waking wall wallace wallop wallow wallpaper wally walnut walrus walt waltz wan
wang wank wannabe wanton war warbling warden wardrobe warehouse warfare warhead warlike warlock
warlord warm warmest warmth warn warp warrant warranty warren warring warrior warship wart wartime
wary wash washington washroom wasp wast wasteful wasteland wat watch watchdog watchful watchman
watchtower waterfall waterfront watermelon waterproof watertight watery watts wave wavelength waver
waving wavy wax wayne wayward weak weaken weakest weakling weakness wealth wealthiest wealthy wean
weapon weaponry wear weary weasel weather weatherman weave weaver weaving web webbed wed wedded
wedding wedge wedlock wednesday wee weekend weenie weep weepy wei weigh weight weightless weirdest
weirdness weirdo welcoming weld welfare wellness wench wendy wept werewolf werewolves west
westbound western westward wet wetter wetting whack whale whaling wharf whatsoever wheat wheel
wheelbarrow wheelchair wheezing whence whereabouts whereas whereby wherefore wherein whereupon whet
whichever whiff whilst whim whimpering whimpers whimsical whine whining whinnies whiny whip whipped
whipping whirl whirlpool whirlwind whirring whirs whisk whiskey whisky whisper whistle whistling
whit white whitest whitey whither whiz whizzing whoa wholeheartedly wholesale wholesome wholly
whomever whoop whoopee whoosh whopping whore whorehouse whoring whosoever whup whupped wick
wickedness wide widen wider widespread widest widow width wield wiener wig wiggle wiggling wildcat
wildebeest wilderness wildest wildfire wildlife wildling willful william willie willingness willow
willpower wilson wilt wily wimp wimpy win winch windmill windscreen windshield windy wine wing
wingspan wink winner winnie winning winter wipe wiper wiping wire wireless wiretap wiring wisdom
wise wiser wisest wishful wisp wit witch witchcraft withdraw withdrawal withdrawn withdrew withheld
withhold withstand withstood witless witness witty wives wiz wizard wobble wobbly woe woefully woke
woken wolf wolves woman womb women won wonder wonderful wonderland wondrous wong wonky woo wooden
woodland woodwork woody woof wool woolen woozy wop wore workable workforce workload workmen workout
workplace workshop workup worldwide worm wormhole worship worshipped worshipping worthless
worthwhile worthy wouldst wound woven wracked wraith wrangle wrap wrapped wrapper wrapping wrath
wreak wreath wreck wreckage wrench wrestle wrestler wrestling wretch wriggle wriggling wring
wrinkle wrinkly wrist wristwatch writ writhing wrongdoing wrongful wrought wrung wuss xavier xerxes
xian yacht yah yahoo yak yakking yam yammering yang yank yankee yap yapping yard yarn yates yawn
yearbook yearn yeast yell yellow yellowstone yelping yelps yen yer yeti yiddish yield yin yoga
yoghurt yogurt yoke yolk yon yonder yong yore york yorkshire young youngest youngster youth youtube
yuan yuletide yum yummy yuppie yuri yves zach zachary zap zapped zapping zeal zealous zebra zen
zest zigzag zillion zinc zing zipped zipper zipping zit zodiac zoe zombie zone zoning zoo zoom
zucchini
"""
