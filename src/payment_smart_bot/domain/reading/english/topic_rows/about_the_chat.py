"""How customers ask about the chat: who is there, whether it is safe, how it is used."""

from typing import Final

from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.english.topic_rows.row import build_row as _row

ABOUT_THE_CHAT: Final = (
    _row(
        Topic.STARS,
        "stars asterisk asterisks masked hidden starred **** *** see",
        "(why|what|how come) ...(stars|asterisks?|masked|hidden|starred)",
        r"(why|how come) (is|are|do|does) (it|you|there|chat|my \w+|this|that) (\w+ )?(say|says|"
        r"saying|shows?|showing|shown|displays?|print|write|look|see|read|appear)( \w+)* \*{3,}$",
        "can not (i )?see what i (typed?|wrote|write|enter(ed)?|put|am typing|have typed)",
        r"what (is|are|does) (those |these )?\*{3,}$",
    ),
    _row(
        Topic.PAGE_TROUBLE,
        "page link links button field website site screen form fields",
        "(can not|could not|will not|unable to|not able to|how do i) (open|load|click|tap|access|"
        "see|find) (on )?<shown>",
        r"<shown> (is |are |has |have |it )?(\w+ )?(not|never) (\w+ )?(open(ing|s|ed)?|"
        "load(ing|s|ed)?|show(ing|s|n)?|work(ing|s)?|appear(ing|s)?|respond(ing|s)?|com(e|ing)|"
        "there|clickable|do(ing)? anything|go)",
        "<shown> (is |are |has |just |stays? |keeps? |looks |says |goes |gone |went |got )+(all |"
        r"completely |totally |still |\w+ing )?(blank|empty|white|black|broken|dead|down|frozen|"
        "stuck|expired|expiry|spinning|loading|crash(ed|ing)?|timed out|error|nothing|grey|"
        "missing)",
        "<shown> (froze|crashed|timed out|hangs|freezes|expired|expiry|does nothing|broke)",
        "(blank|white|empty|black|frozen) (page|screen|form)",
        "not (see|find|get) (any |no )?<shown>",
        r"page not found|(broken|dead|expired) link|no (link|pay button)( here)?( \?)?$",
        r"nothing (\w+ )*(when|if|after) i (click|tap|press|open|touch) ...<shown>",
    ),
    _row(
        Topic.WHERE_TO_ENTER,
        "where box field fields place nowhere type enter put write key instead link",
        "where (do|should|must|can|shall|am|to|would|will|could|are) (i |we |you |one )?(supposed "
        "to |meant to |going to |have to |need to )?(now )?<enter>",
        "where (does|do|will|should|must|would) (my |this |it |that )?(card|<number>|number|"
        r"information|<expiry>|<cvv>)? ?(go|be put|be typed|be entered)( \?)?$",
        "(do|should|shall|can|must|am|may) i (meant to |supposed to |have to |need to |now )?"
        r"<enter>( in| down| out)? (it|this|that|them|my \S+( \S+)?|card( \S+)?|<number>|number|"
        "information)? ?(straight |right |directly |in |into |on )*(here|this chat|chat|this box|"
        r"box|this page)( instead| or ...)?( \?)?$",
        "(which|what) (box|field|page) (do|should|must|can|shall|am|is|does)",
        "where (is|are) (box|field|fields|form|link|card form|card fields|payment page|payment "
        "form)",
        r"(not|nowhere|no place|no box|no field|any box|anywhere|place) (\w+ )*(to|where i|i can) "
        "<enter>",
        r"^(which|what) box( \?)?$",
    ),
    _row(
        Topic.STORED,
        "shown visible "
        "done removed see employees chats keep kept logs number store stored stores keep kept "
        "keeps save saved saves saving information privacy gdpr delete erase remove wipe sees see "
        "share sell record recorded log logged retain remember hold private confidential forget "
        "access ccpa read everything anyone",
        r"(do|does|will|are|is|what|how|where|can|would|did|long|why|to) (\w+ )?(you|it|this|they|"
        "merchant|bot|chat) (going to )?<keep> (my|this|about|any|anything|our|card|cvv|"
        "information|record)",
        "(do|does|will|would) (you|it|they) <keep> (it|them|these)",
        "what (do|will|would) you (<keep>|do with)",
        "long ...(stored|kept|saved|store|keep)",
        "(is|will|are|does|where) (my|chat|conversation|this chat|anything|all) ...<kept>",
        r"(do|happens?|done) (with|to) (my|all|this|our) (\w+ )?(information|card|number|cvv|name)",
        r"(delete|erase|remove|forget|wipe) (all )?(my|our) (\w+ )?(information|history|chat|"
        "conversation)",
        "(delete|erase|forget) (me|everything)",
        "^(privacy|gdpr|ccpa|personal information|information protection)$",
        r"(privacy|gdpr|ccpa) (policy|statement|notice|compliant|\?)",
        "who gets to (see|read|know)",
        r"who (\w+ )?(sees?|has|have|gets?|reads?|access|knows?) (access|my|this|it|that)",
        "(can|does|do|will) (anyone|anybody|someone|you|ai|bot|model|merchant|staff|people|they|"
        r"others|humans?) (\w+ )?(see|read|access) (my|this|it)",
        r"(do|happens?|done) (with|to) (my |all |this |our )?(\w+ )?(information|card|number|cvv|"
        "name)",
        r"(can|does|do|will) (?!i )(\w+ ){1,2}see (my|this|card|number)",
        "information (policy|protection)",
        "(hold|holding|hang) on to (my|it|this)",
        "get my information (removed|deleted|erased)",
        r"(is|are|will) (my|our) (\w+ )?(going to )?(be )?(shown|visible|seen|displayed|public)",
        r"you (will|going to|are going to) (\w+ )?<keep> (my|this|it|our)( \w+)*( or not| \?)",
        r"(is|are) (this |my )?(chats?|messages?) (\w+ )?(logged|stored|recorded|saved|kept)",
    ),
    _row(
        Topic.WAIT,
        "look bear ready sure charge back wait hold hang moment minute second yet brb pause now "
        "find grab get getting looking fetch time think later right",
        "^(wait|hold on|hang on|hold up|hold it|pause|brb)( (wait|up|there|on|second|minute|"
        r"moment|now|sorry|thanks|(i|let|for|till|until|one|\*+)( \S+)+))?$",
        r"^(give me )?((one|\d|\*+) )?(quick |little |short |few )?(moment|minute|second)( "
        "thanks)?$",
        r"(give me|need|wait|hold on|hang on) ((one|two|\d|\*+|some|few|more|couple of) )*(moment|"
        "minute|second|time)",
        r"^(not|do not \w+( it| this)?) (yet|now|right now|just yet)$",
        r"(do not|not) (confirm|pay|save|submit|send|proceed|continue)( \w+)? yet",
        r"not (ready|sure|done)( yet| to \w+)?$",
        "(let me|i will|have to|need to|must|going to|i am) (go )?(find|grab|get|fetch|look for|"
        "looking for|getting|finding|search for) (my |it|out my )(card|wallet|purse|bag)?",
        "^(let me think|i will think|i have to think)( about (it|this))?$",
        "^(be right back|maybe later|not at moment)$",
        "bear with me",
        "^i will be (right )?back$",
        "(do not|not) charge (me|it|my card|anything) yet",
    ),
    _row(
        Topic.SAFE,
        "supposed told says said dodgy share sharing give giving type send enter "
        "put safe security legit scam scammer encrypted encryption pci trust trusted fraud "
        "phishing hack hacked risk risky steal stolen protected protect fake sketchy reliable ssl "
        "https dangerous worried leak leaked scammed",
        "(is|are|be|am|it|this|that|was|will) (it|this|that|my|your|you|these|all|site|chat|bot|i|"
        "everything|page|link|website|payment|information|transaction) ...(be |get )?<unsafe>",
        r"^(is )?(<unsafe>|security) (here |site |payment )?\?$",
        "how (safe|legit|reliable|risky|do (i|you) (know|protect)|can i (trust|know|be sure))",
        r"(can|could|do|should|would|why) (\w+ )?(i|we|you) (\w+ )?trust",
        "(not|never) trust (this|you|it|bots|chat|giving|that)",
        r"(seems?|looks?|feels?|sounds?) (like )?(\w+ )?(not )?<unsafe>",
        "(can|could|will|would|does|going to) ...(steal|leak|hack) (my|it|our|your)",
        r"(i am|i feel|am|bit) (\w+ )?(worried|not safe|scared)",
        "(you|this|it) (are |is )?(scam|scammer|fraud|fake)",
        r"what (\w+ )?(security|encryption) (do|measures|is|are|have)",
        r"(says?|said|told( me| us)?) (\w+ ){0,2}(not|never) (to )?(give|share|type|send|do|put|"
        "enter)",
        "is it (ok|okay|fine|alright) to (share|give|type|send|enter|put)",
        "(should i be|(?<!why )am i supposed to|told not to|never to) (giv(e|ing)|shar(e|ing)|"
        r"tell(ing)?|send(ing)?) (you )?(this|it|that|these|my \S+)( to \w+| out| away)?",
    ),
    _row(
        Topic.PATIENCE,
        "blind deaf dyslexic elderly patient shaking trembling hospital ill furious angry "
        "upset frustrated frustrating annoying annoyed old computers computer "
        "technology",
        r"(i am|i|sorry) (\w+ )?(blind|deaf|dyslexic|elderly|ill|furious|angry|upset|frustrated|"
        r"annoyed|in hospital)( \S+){0,2}$",
        r"i am (\d+|\*+|too|very|so|an)? ?((years|yrs|yr) )?old( (man|woman|lady|person)| please|"
        r" help)*( \S+){0,2}$",
        "be patient( with me)?$",
        "my hands? (is|are) (shaking|trembling)",
        r"(this|it|you|that) (is|are) (\w+ )?(frustrating|annoying)$",
        r"not (very |so |too )?(good|used|great) (with|at|to) (computers?|technology)",
    ),
    _row(
        Topic.WHY,
        "why need required necessary mandatory optional compulsory skip for must have needed "
        "point purpose omit asking",
        "^why( that| this| so| though| is that| is this)?$",
        "why (do|would|should|must|are|is|did|does) (you|i|we|it|this|that|my|your|they)",
        "why (ask for )?(my |your |full |all )?<field>$",
        "what (do|will|would|are|is) (you|it|this|that|my|<field>) ...for$",
        r"is (it|this|that|my|<field>) (\S+ )?(required|necessary|mandatory|needed|optional|"
        "compulsory)",
        r"(do|must|should) i (\w+ )?(have to |need to )?(give|tell|enter|provide|put|share) (you "
        ")?(my |you my )?<field>$",
        r"do you (\w+ )?(need|require|want) (my |all )?<field>$",
        "do i need (my )?<field>$",
        r"(can|could|may) i (\w+ )?(skip|leave out|omit|not give)",
        "what is (purpose|point|reason)",
    ),
    _row(
        Topic.LANGUAGE,
        "english spanish french german italian portuguese arabic chinese hindi polish habla "
        "language languages",
        "(do|can|could|does) (you|anyone|we|i) (speak|write|talk|answer|understand|use) (in "
        ")?(<tongue>|another language|other languages?|my language)",
        "(which|what|other|change) languages?",
        r"^(in )?<tongue> \?$",
        "habla(s|n)? español",
    ),
    _row(
        Topic.WHO,
        "who bot robot ai chatbot human real machine chatgpt computer company name llm model gpt "
        "you person talking business merchant",
        "who (is (this|that|asking|it|behind|merchant|my)|are you|owns|runs|made|built|gets)",
        "who am i (talking|speaking|chatting|writing|paying|giving|dealing)",
        "^who$",
        "(are|is) (you|this|it) ...(bot|chatbot|robot|ai|human|person|real|machine|chatgpt|gpt|"
        "computer|llm|alive|automated)",
        r"am i (\w+ )?(talking|speaking|chatting|writing) (to|with)",
        "(what|which) (company|business|merchant|bot|ai|model|llm) (is|are|do|am)",
        "^what are you$",
        "(if|whether|that|think|suppose|know) (you|this|it) (are|is) ...(bot|robot|ai|human|real|"
        "machine|computer|person|program)",
        "(what|how) (can|could|should|shall|may|must|do|would) i ...(call|address|refer to) (you|"
        "yourself)",
        "what (should|can|could|do) i use when i ...you$",
        "(what|which) name do you (go|answer|listen)",
        "what is your name",
        r"^(bot|robot|ai|chatbot) \?$",
        "what is name of (company|merchant|business)",
        "who do i pay",
    ),
    _row(
        Topic.PERSON,
        "talk speak chat contact call reach human person agent support representative someone "
        "operator phone telephone complain complaint helpline hotline customer supervisor manager",
        "(talk|speak|chat|connect|transfer|put|get|want|need|reach|contact|find|give|there) (me "
        ")?(through )?(to |with |for |hold of )?(your |some |any )?(actual |real |live |human |"
        "another )?<people>",
        "^(real |live |human )?(agent|human|operator|representative|support|helpline|person|"
        "customer (service|care|support)|live chat)$",
        "(your|is there|have|need|what is) ...(phone|telephone|helpline|hotline|contact|support)( "
        "number| line| information)?",
        r"^(phone|telephone|contact)( number| information)? \?$",
        "(can|could|may|how|where|who) (do |can |could |should )?(i|we) (call|contact|phone|ring|"
        "reach|complain|talk to|speak to)",
        "(want|like|need|how) to complain|(make|have|file) complaint",
        "^call me( back| now| later)?$",
        "(somebody|someone|anybody|anyone|you) (please )?(call|ring|phone) me|what is your number$",
        "(pass|transfer|connect|hand) me (over )?to",
        "give me (your )?(phone )?number",
    ),
    _row(
        Topic.STRIPE,
        "stripe",
        "(what|who|which|is (this|it)|why|(do|does) (you|this|it)|how|about|explain) ...stripe",
        r"^stripe \?$",
    ),
    _row(
        Topic.HELP,
        "question questions doing help confused understand lost stuck what huh pardon "
        "instructions how explain assist assistance sense clear again get me follow know unclear",
        "^((i |we )?(need|want) (some |any )?|(can|could|will|would) you )*help( me| us)?( with "
        "(this|that|it))?( out)?$",
        "(what|how) (do|should|must|can|shall|am|to) (i )?(supposed to |have to |need to )?(do|"
        "start|begin|proceed|continue|say|answer|pay)( next| now| here| first| with this)?$",
        r"(i am|am|bit|little|very) (\w+ )?(confused|lost|stuck)( here| now)?$",
        "^(confused|lost|stuck)$",
        r"(not|never) (\w+ )?(understand|get it|follow|know what|get this)",
        "what (can|do|could) you (do|help|offer)",
        "what (do|will) you (need|want|require)( from me| to know| of me| me to do| now)?$",
        "how (does|do|would|will) (this|it|that|chat|bot|payment|you) work",
        "^what (do you mean|does (that|this|it) mean|is (that|this|it)|is this about)$",
        "^(what|huh|what now|now what|pardon|instructions|how|come again|say (that|it) again)$",
        "^i have (one |some |quick )*questions?( first| for you| before \\S+( \\S+)*)?$",
        "makes? no sense|not clear|unclear",
        "^(explain|tell me|assist|assistance|assist me)( this| it| that| how| more| again)?$",
        "^what am i doing here$",
        "^how do we do (this|it)$",
        r"^(can |could |will |would |you )*help (me|us) (with|to|out)( \S+)*$",
        "(not|never) get what",
    ),
    _row(
        Topic.GREETING,
        "hi hello hey hiya howdy greetings there morning afternoon evening day how",
        "^(hi|hello|hey|hiya|howdy|greetings)( there| again| bot)*$",
        "^((hi|hello|hey) )?good (morning|afternoon|evening|day)$",
        "^(are you|you|anyone|anybody|is anyone|is anybody|are you still) there$",
        "^how are you( doing| today)*$",
    ),
    _row(
        Topic.THANKS,
        "thanks great cool perfect awesome nice appreciated appreciate wonderful lovely brilliant "
        "excellent bye goodbye problem worries",
        "^((ok|okay|great|cool|perfect|good|nice|awesome|alright|got it|many|that is|very|all) "
        ")*(thanks|great|cool|perfect|awesome|nice|wonderful|lovely|brilliant|excellent|much "
        "appreciated|i appreciate it)( (lot|so much|very much|again|you|to you|for (your |that|"
        r"this|everything|all)(\w+)?|bot|bye|you so much|you very much))*$",
        "^(good)?bye( bye)?( now)?$",
        "^no (problem|worries)$",
    ),
)
