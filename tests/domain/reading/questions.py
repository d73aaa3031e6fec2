"""What customers ask, as they type it, by topic; and what only looks like a question."""

from payment_smart_bot.domain.model.topics import Topic


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.strip().splitlines()]


_ASKED = {
    Topic.SAFE: """
        is it okay to share my card with you?
        is this website secure
        do you guys encrypt the card number?
        how can i be sure this isn't fraud
        are my card details protected?
        sounds dodgy
        will this leak my data
        is this safe?
        is it safe
        is this saef
        is this sfae?
        is that secure?
        is it secured
        safe?
        is this site legit?
        is this legit
        legit?
        is this a scam?
        scam?
        is this a scam or what
        are you a scammer?
        is my card safe with you?
        is my information safe
        is my data secure?
        is the chat encrypted?
        are my details encrypted
        is it pci compliant?
        are you pci compliant
        how do i know this is safe?
        how do i know this isn't a scam
        how can i trust you
        can i trust you?
        can i trust this chat?
        why should i trust you?
        i don't trust this
        i dont trust bots
        this looks like a scam
        this seems sketchy
        seems fake
        wait, is this safe?
        hi, is this secure please?
        ok but is it actually safe tho
        will my card get stolen?
        can someone hack my card?
        is this phishing?
        is it safe to type my card number here?
        is it safe to put my card number in a chat
        how secure is this?
        how safe is it
        i'm worried about giving my card details
        is it risky
        could you steal my money?
        what security do you have
    """,
    Topic.STORED: """
        do you hold on to my card number?
        what info do you keep on me
        will the store see my card number
        how do i get my data removed
        what's your data policy
        are chats logged
        can your employees see my card
        what do you do with the number
        what do you store?
        what do you store about me
        do you store my card?
        do you keep my card number
        do you save my card details?
        will you save my card?
        will my card be stored?
        is my card saved anywhere?
        is my number stored
        where is my data stored?
        what happens to my data?
        what do you do with my data
        what do you do with my details?
        what will you do with my information?
        how long do you keep my data?
        how long is my card stored
        can you delete my data?
        delete my data
        please delete my details
        delete everything
        erase my information
        privacy?
        privacy
        privacy policy
        what's your privacy policy?
        gdpr
        gdpr?
        are you gdpr compliant?
        who sees my card?
        who can see this?
        who can see my card number
        who has access to my data?
        can anyone see my card number?
        can the ai see my card
        does the merchant see my card number?
        do you share my data
        do you sell my data?
        do you keep a record of this chat
        is this chat recorded?
        does the bot read my card
        is my info private?
        how do you store my cvv?
        do u keep my cvv
        are you going to keep my card on file
    """,
    Topic.STARS: """
        why are there stars?
        what are the stars
        why is my number hidden?
        why are my digits masked?
        why does it say ****?
        what is ****?
        why do you show asterisks
    """,
    Topic.WHY: """
        for what do you need the code
        why are you asking for my cvv?
        is cvv really necessary
        why?
        why
        but why?
        why do you need this?
        why do you need that
        why do you need my name?
        why do u need my name
        why do you need the cvv?
        why do you need my cvc
        why do you want my card number
        why my name?
        why cvv?
        why name
        why the security code
        why should i give you my name
        why must i give my number
        why is this needed
        why are you asking for this?
        why are u asking me that
        what do you need my name for?
        what do you need the cvv for
        what is the cvv for?
        what's the code for
        whats that for?
        is the cvv required?
        is my name necessary
        is it mandatory?
        is that optional?
        do i have to give my name?
        do i need to give you the cvv
        do you need my name?
        do you really need the cvv?
        do you need the expiry date?
        can i skip the cvv?
        can i skip this
        what's the point
        y do you need it
    """,
    Topic.WHERE_CVV: """
        the 3 numbers on the back?
        i cant locate the security number
        is cvv same as cvc?
        which digits are the security code
        where is the cvv?
        where's the cvv
        wheres my cvv
        wher is cvv
        where is cvv
        where do i find the cvv?
        where can i find the security code?
        where is the security code
        where's the cvc on my card?
        what is a cvv?
        what's cvv
        what is cvc?
        what's the cid
        what is the security code?
        what's a security code
        waht is the cvv
        cvv?
        cvc?
        security code?
        hmm cvv?
        sorry, what is the cvv?
        ok, where is the code
        what code?
        which code do you mean?
        how do i find my cvv
        how do i find the security code?
        what do you mean by cvv
        what does cvv mean?
        where on my card is the cvv
        is it on the back?
        is that the 3 digits on the back?
        is it the three digits on the back
        is the cvv on the back?
        which three digits?
        what **** digits
        where are the 4 digits
        i don't know what a cvv is
        i dont know where the cvv is
        never heard of a cvv
        can you tell me where the cvv is?
        what is the code on the back
        where is the cvn
        where is the ccv?
        could you explain the cvv
        not sure what the security code is
        where is the securty code
        where is the secuirty code?
    """,
    Topic.WHERE_EXPIRY: """
        where is the expiry date?
        where's the expiry
        wheres the expiration date
        what is the expiry date?
        what's an expiry date
        what's the expiration date
        what is exp date
        expiry?
        expiry date?
        expiration?
        where can i find the expiry date
        where do i find the expiration date?
        wher is the expirey
        can't find the expiry date
        i cant see the expiration date
        my card has no expiry date
        which date?
        what date do you mean
        what does valid thru mean
        what's exp
    """,
    Topic.BANK: """
        there is a charge that i did not make
        i never authorised this payment
        i do not recognise this transaction
        that payment was not mine
        i found a fraudulent charge
        my card was stolen
        please freeze my card
        how do i unblock my card
        what is my card limit
        does my card have foreign transaction fees
        i want to report a fraud
        there is suspicious activity on my card
    """,
    Topic.WHERE_TO_ENTER: """
        where do i type my card?
        where do i enter the card
        where am i supposed to put my card number
        where does the number go?
        do i type it here?
        should i type my card number in this chat
        which box?
        where are the card fields?
        there is no place to enter my card
        where do i key in my card number ah
    """,
    Topic.PAGE_TROUBLE: """
        the page is blank
        the link does not open
        the link isn't working
        i can't open the link
        page not loading
        blank page
        the form won't load
        the payment page is stuck
        all i see is a white screen
        link expired
        the page keeps loading
        nothing happens when i click the link
    """,
    Topic.WHERE_NUMBER: """
        where is the card number?
        where's my card number
        where is the long number
        where do i find the card number?
        what is the card number?
        which number?
        what number do you need?
        card number?
        i can't find my card number
        what's a card number
        where is the 16 digit number
        which number do you mean
        where is the number?
    """,
    Topic.WHICH_NAME: """
        which name?
        what name?
        whose name?
        full name?
        name?
        my full name?
        first name?
        what name should i put?
        which name do you need
        do i need my middle name?
        should i use my full name
        middle initial?
        last name too?
        what is a cardholder?
        what is the cardholder name
        as it appears on my card?
        what name is on the card?
    """,
    Topic.WHICH_CARDS: """
        which cards do you accept?
        which cards do you take
        what cards do you accept
        waht cards
        waht cards do u take
        what cards?
        which cards
        wich cards can i use
        do you take amex?
        do you take amex
        do you accept visa
        do u accept mastercard
        do you accept american express?
        do you accept discover cards
        do you support jcb?
        can i use amex?
        can i use my amex
        can i use a debit card?
        can i pay with a debit card
        can i use a prepaid card?
        can i use a gift card
        amex?
        amex ok?
        is amex ok?
        is visa ok
        is amex accepted
        visa or mastercard?
        debit or credit?
        debit?
        do you take credit cards?
        do you take cards?
        can i use any card?
        can i use a foreign card
        does a virtual card work?
        what about amex?
        what kind of cards do you take
        what types of cards are accepted
        are debit cards accepted?
        can i use my business card
        which brands do you accept
        what card types do you support
        is my mastercard ok
        can i pay with card?
    """,
    Topic.OTHER_METHODS: """
        could i pay through paypal instead
        can i wire the money
        is there any other way
        what are my options
        do you do klarna
        paypal
        paypal?
        can i pay with paypal?
        can i use paypal
        do you take paypal?
        do you accept paypal
        i want to pay with paypal
        pay with paypal
        i'd rather use paypal
        paypal instead?
        do you have paypal
        apple pay
        apple pay?
        can i use apple pay?
        do you support google pay
        google pay?
        gpay?
        can i pay by bank transfer?
        bank transfer
        bank transfer?
        can i do a wire transfer
        can i pay cash?
        can i pay in cash
        cash?
        do you take cash
        can i pay with crypto?
        do you accept bitcoin
        bitcoin?
        klarna?
        do you have klarna
        can i use my iban
        what is your iban?
        can i pay by check?
        do you take checks?
        cheque?
        can i pay by cheque
        venmo?
        can i venmo you
        what other payment methods do you have?
        other payment methods?
        what payment methods do you accept
        any other way to pay?
        is there another way to pay
        which payment options are there
        how else can i pay
        can i pay without a card?
        do you accept direct debit
        payapl?
    """,
    Topic.OTHER_DETAILS: """
        do you need my address?
        do you need my billing address
        do you need my zip code?
        zip code?
        billing address?
        do you need my email
        do you need my phone number?
        why do you need my address
        do i need to give my postcode?
        what about my zip code?
        should i enter my date of birth
    """,
    Topic.PIN: """
        will you ask for my pin
        is the cvv the pin?
        do you need my pin?
        do you need the pin
        pin?
        what pin
        should i give you my pin?
        where do i enter my pin code
        do you want my password
        do i need an otp
    """,
    Topic.HOW_MUCH: """
        is the money gone
        has the money been taken
        has my card been charged
        did you take my money
        how much did i pay
        what did i pay
        when do i pay?
        do i pay now
        am i paying now
        can i change the amount
        can you lower the amount
        can i pay less
        the amount is wrong
        that's the wrong amount
        why is the amount wrong?
        why is it so expensive
        that's too expensive
        too expensive
        change the amount
        i want to change the amount
        can i add a tip
        how much is this going to cost me?
        when does the money leave my account
        will there be any charges
        how much will be deducted
        how much?
        how much
        how much is it?
        how much is it
        how much will i pay?
        how much do i have to pay
        how much am i paying
        how much are you charging me?
        how much does it cost
        how much will you charge
        hw much is it
        what's the amount?
        what is the amount
        what amount
        amount?
        the amount?
        what's the price?
        what is the price
        price?
        what is the total?
        whats the total
        total?
        is there a fee?
        are there any fees?
        any fees?
        do you charge a fee?
        fees?
        are there extra charges
        what for?
        what is this for?
        what is the payment for
        what am i paying for?
        what am i paying
        will i be charged?
        will i be charged now
        when will i be charged?
        when will you charge me
        when do you charge my card
        did you charge me?
        did you charge my card
        was i charged?
        have i been charged
        am i being charged
        are you going to charge me?
        do you charge me now?
        will my card be charged?
        will you take money from my card?
        is this free?
        how much money will you take
        so how much do i owe
        before i confirm, how much is it?
        why was i charged
        will you charge my card if i confirm
        is tax included in the price
    """,
    Topic.CURRENCY: """
        what currency?
        which currency is it
        is it in dollars?
        is it in euros
        what currency is this?
        what currency is it in
        is it usd
        is that in us dollars?
        is that canadian dollars?
        do you charge in dollars
        which currency do you charge in
        currency?
        dollars?
        can i pay in euros?
        what is the exchange rate
    """,
    Topic.WHICH_CARD_GIVEN: """
        which card am i using?
        what's the card you have on file for me
        can you tell me what you have so far
        which card did i give?
        which card did i give you
        what card did i use?
        what card are you using?
        which card are you using
        which card do you have
        what card do you have on file?
        what do you have so far?
        what do you have
        what have you got so far
        what have i given you
        what did i enter
        what have i entered so far?
        what name did i give?
        which number did i enter
        show me my details
        show me the summary
        can i see my details?
        which card?
        which one did i use
        which card is it
        which card was that
        what card is saved
        what info do you have
    """,
    Topic.PROGRESS: """
        has it gone through?
        did the payment go through
        has the payment been made?
        is it still processing?
        still processing?
        is my payment still pending?
        pending?
        any news?
        any news
        any update?
        what's the status?
        status
        payment status
        did i pay?
        have i paid?
        you already charged me
        is it stuck?
        what's happening
        what is going on
        did you get the money?
        have you received my payment
        did it go through?
        did it work?
        did it work
        is it done?
        are we done?
        am i done
        is that all?
        is that it
        is that everything
        is it saved?
        is it complete
        is it finished?
        did you get it?
        did you get my card number?
        did you save it?
        what else do you need?
        what else
        anything else?
        what is left
        what's missing
        how much is left?
        how many are left
        what happened?
        has my payment gone through
        was it successful?
        done?
    """,
    Topic.FORMATS: """
        should it be month first?
        is it mm/yy?
        can i send it all in one message?
        what format?
        what format do you need
        which format
        format?
        what's the format
        how do i type it?
        how should i enter the date?
        how do i enter my card
        how do i write it
        can i type with spaces?
        with or without spaces?
        with spaces?
        do i need the dashes
        do i use spaces
        should i include the slash?
        mm/yy?
        month and year?
        mm/yy or mm/yyyy?
        can i send everything at once?
        can i give it all at once
        can i type it in words?
        can i send them together
        four digit year?
        full year?
    """,
    Topic.CHANGE: """
        can i update my details after
        what if something is wrong
        can i change it later?
        can i change it
        can i change this later
        can i edit it later?
        can i correct it later
        can i edit my details later?
        can i change my details?
        can i fix it later
        can i fix a mistake
        is it possible to change it later
        how do i change it?
        how do i change my card
        how can i correct a mistake
        what if i made a mistake?
        what if i make a mistake
        what if i typed it wrong?
        what happens if i made a typo
        can i go back?
        can i still change something
        can i change my card later?
        can i change it after i confirm?
        will i be able to change it later
        what if i need to change it
    """,
    Topic.CANCEL_LATER: """
        is it too late to cancel?
        was it cancelled?
        did you cancel it?
        has it been cancelled
        was my payment cancelled
        did the cancel work
        can i cancel later?
        can i cancel it later
        can i cancel
        can i still cancel?
        can i cancel anytime
        can i cancel at any time?
        can i cancel after i confirm?
        how do i cancel?
        how do i cancel
        how can i cancel this
        how to cancel
        what if i want to cancel?
        what if i change my mind?
        can i change my mind later
        what happens if i cancel
        is it possible to cancel later?
        can i undo this?
        can i back out
        how do i stop this
        will i be able to cancel later?
        ok but can i cancel it later?
    """,
    Topic.REFUND: """
        can i get my money back?
        how long does a refund take
        are refunds possible
        can i get a refund?
        refund?
        refund
        refunds?
        do you give refunds?
        do you offer refunds
        i want a refund
        what's your refund policy?
        how do i get my money back?
        can i have my money back
        is it refundable?
        how do refunds work
        what is the return policy
        can i dispute this?
        i want my money back
        can i return it
    """,
    Topic.PERSON: """
        pass me to a human
        give me your number so i can call
        can i talk to a human?
        can i talk to a person
        talk to a human
        i want to talk to a human
        i want to speak to a person
        let me speak to someone
        can i speak with an agent?
        speak to an agent
        agent
        agent please
        human please
        human
        real person please
        representative
        customer service
        customer support?
        support
        can i talk to support
        i need a human
        get me a manager
        can i call someone?
        can i call you?
        what's your phone number?
        is there a phone number
        phone number?
        do you have a phone number
        how do i contact you
        how can i contact the merchant
        how do i reach support
        contact support
        is there a human i can talk to?
        i want to complain
        live chat
        who can i call
        taking to a persn or human? connect me to a human
    """,
    Topic.WHO: """
        who are you?
        who are you
        who r u
        who is this?
        whos this
        who am i talking to?
        am i talking to a bot?
        am i talking to a human
        are you a bot?
        are you a bot
        are u a robot
        are you human?
        are you a human?
        are you a real person
        are you real?
        are you ai?
        are you an ai
        are you chatgpt?
        is this a bot?
        is this a real person?
        bot?
        what are you
        what company is this?
        which company is this
        what's your name?
        who am i paying?
        who gets the money
        who runs this
        who made you
    """,
    Topic.STRIPE: """
        what is stripe?
        who is stripe
        what's stripe
        stripe?
        do you use stripe
        is this stripe
        why does stripe need my card
    """,
    Topic.HOW_LONG: """
        why is it taking so long?
        what's taking so long
        why so slow
        this is taking forever
        how long does it take?
        how long will it take
        how long does this take
        how long?
        how long do i have?
        how much longer
        how much time do i have
        will it take long?
        will this take long
        how many steps?
        how many steps are there
        is it quick
        is this quick?
        will this chat expire
        does the session expire
        is there a time limit?
        how many questions are there
    """,
    Topic.AFTER_CONFIRM: """
        what happens after i confirm?
        what happens when i confirm
        what happens if i confirm?
        what happens next?
        what happens now
        what will happen when i confirm?
        what happens then
        what's next?
        what next
        what comes next
        and then what?
        then what
        what happens once i confirm
        what do you do after i confirm?
        what does confirm do
        what happens after that?
        what is the next step?
        wat happens next
    """,
    Topic.ALREADY_PAID: """
        i already paid
        i have already paid
        i paid for this yesterday
        my husband paid it already
        this has been paid already
        why am i asked to pay again
        i have paid this before
        i already paid ****
    """,
    Topic.PATIENCE: """
        i'm very old
        i am blind
        i'm furious
        please be patient with me
        my hands are shaking
        this is so annoying
        i'm not very good with computers
        i am in hospital
    """,
    Topic.WAIT: """
        let me look for my card
        i need to get my card from upstairs
        bear with me
        i'll be back
        please don't charge me yet
        not ready
        wait
        wait please
        wait a minute
        wait a sec
        please wait
        hold on
        hold on a second
        hold on please
        hang on
        hang on a sec
        one moment
        one moment please
        one sec
        just a moment
        just a sec
        give me a minute
        give me a sec
        gimme a min
        i need a minute
        i need a moment
        i need some time
        not yet
        don't confirm yet
        dont confirm yet
        do not confirm yet
        please don't confirm yet
        let me find my card
        let me get my card
        let me grab my wallet
        i'm getting my card
        i have to find my card
        brb
        be right back
        i'm not ready yet
        i'm not sure yet
        ok wait
        wait, i need to find my card
        wait let me get my card
        a moment please
        **** moment please
        let me think
        let me think about it
        not now
    """,
    Topic.DECLINED: """
        did the payment fail
        did it fail?
        has it failed
        was it declined?
        insufficient funds?
        why did you decline my card?
        why was the number rejected
        card not working
        why was my card declined?
        why was it declined
        why was my card rejected
        why is it rejected?
        why is my card refused
        my card was declined
        declined?
        why is it wrong?
        what's wrong with my card?
        what is wrong
        whats wrong
        why is it invalid?
        why is my card invalid
        why does it not work
        why doesn't it work?
        why isn't it working
        my card is not working
        my card doesn't work
        it doesn't work
        why won't it go through
        why was my card not accepted?
        what did i do wrong?
        it says invalid
        why did it fail?
        why was my card delcined
    """,
    Topic.TERMS: """
        what are the terms?
        terms and conditions
        terms?
        terms
        where are the terms and conditions?
        what are your conditions
        can i see the terms?
        t&cs?
        where can i read the terms
        what am i agreeing to?
        terms of service
        are there terms
    """,
    Topic.RECEIPT: """
        will i get a receipt?
        do i get a receipt
        can i get a receipt?
        receipt?
        receipt
        reciept?
        can i have an invoice
        can i get an invoice?
        will i get a confirmation email?
        will you email me
        do you send an email?
        i need a receipt
        where is my receipt
        will you send me a confirmation email
        is there a receipt
        proof of payment?
    """,
    Topic.HELP: """
        can you help me with this
        i have a question
        i have a quick question
        i don't get what you mean
        how do we do this
        help
        help me
        help!
        please help
        i need help
        can you help me?
        can you help
        what do i do?
        what do i do now
        what should i do
        i'm confused
        im confused
        i am so confused
        i don't understand
        i dont understand
        i dont get it
        what now?
        what now
        what can you do?
        what do you do
        how does this work?
        how does it work
        how do i pay?
        what do you need from me?
        what do you need
        what do you mean?
        what does that mean
        i'm lost
        i'm stuck
        what?
        huh?
        ?
        ???
        how do i start
        what am i supposed to do
        this makes no sense
        what is this
    """,
    Topic.NO_CARD: """
        i don't have a card
        i dont have a card
        i don't have a credit card
        i have no card
        no card
        what if i don't have a card?
        i don't have my card with me
        i left my card at home
        i lost my card
        i forgot my card
        i don't have any cards
        my wallet is at home
        i can't find my card
    """,
    Topic.NO_CODE: """
        there are no digits on the back
        can't find the code
        i can't find the code
        i cant find the cvv
        i can't find my cvv
        i can't see the security code
        cannot read the code
        the code is worn off
        the code has worn off
        code worn off
        my cvv is worn off
        the cvv is not readable
        there is no cvv on my card
        there's no code on my card
        my card has no cvv
        my card doesn't have a cvv
        i have no cvv
        the security code is scratched
        i don't have a cvv
        i don't have a security code
        no cvv
    """,
    Topic.SOMEONE_ELSES: """
        my wife has the card
        can my husband pay?
        what if the card isn't mine?
        can i use my wife's card?
        can i use my wifes card
        can i use my husband's card
        can i use my mum's card?
        can i use my mom's credit card
        can i use my friends card?
        can i use someone else's card
        can i pay with my dad's debit card?
        is it ok to use my husband's card?
        it's my wife's card
        the card is in my husband's name
        the card belongs to my mother
        the card is not mine
        the card is not in my name
        does it have to be my own card?
        does the card have to be mine
    """,
    Topic.THANKS: """
        thanks
        thanks!
        thank you
        thank you so much
        thanks a lot
        thx
        great
        great, thanks
        cool
        cool thanks
        ok thanks
        perfect
        awesome, thank you
        ty
        cheers
        many thanks
        thank you very much
        thanks for your help
        bye
        goodbye
        no worries
    """,
    Topic.GREETING: """
        hi
        hello
        hello?
        hi there
        hey
        good morning
        good evening
        are you there?
        anyone there?
        how are you?
        is anyone there
    """,
    Topic.MULTIPLE: """
        can i split the payment?
        can i split it
        can i pay with two cards?
        can i use two cards
        can i pay with 2 cards
        can i use multiple cards
        can i use more than one card?
        half on one card and half on another?
        can i split it between two cards
        can i use both cards
        can i add a second card?
    """,
    Topic.INSTALMENTS: """
        can i pay in installments?
        can i pay in instalments
        do you offer installments
        instalments?
        is there a payment plan?
        can i pay later?
        can i pay next month
        buy now pay later?
        can i pay over time
    """,
    Topic.RECURRING: """
        did you charge me twice?
        was i charged twice?
        was i charged two times
        i was charged twice
        you charged me twice
        charged twice?
        double charge?
        did i pay twice?
        will i be charged twice if i confirm again
        do i need to confirm again
        do i have to pay again
        should i send it again
        is it a one time charge?
        is this a subscription?
        is it a subscription
        will this repeat?
        is this recurring
        will it renew?
        does it auto renew
        will you charge me every month?
        will i be charged again?
        will i be charged monthly
        is it monthly
        is this a one-time payment?
        is it every month
        subscription?
        will you charge me again
        does this renew automatically
    """,
    Topic.ORDER: """
        when will my order arrive?
        where is my order
        when do you deliver?
        delivery?
        do you have a promo code
        where do i enter my discount code?
        i have a coupon
        how long is shipping
        what is my order
        do you ship to canada
    """,
    Topic.LANGUAGE: """
        do you speak spanish?
        do you speak french
        can we speak german
        can you speak english?
        what languages do you speak?
        can i use another language
        habla español
        spanish?
    """,
}

_NOT_ASKED = """
    i need to make a payment
    i want to pay
    i'd like to pay
    i would like to make a payment please
    pay
    pay now
    let's pay
    can i pay?
    can i pay now
    can i make a payment?
    could i make a payment please
    pay with card
    pay with a card
    pay by card
    pay with my visa
    i want to pay with my card
    i want to pay by credit card
    use a card
    my card number is ****
    card number ****
    card number: ****
    card: ****
    ****
    **** **** **** ****
    the number is ****
    it's ****
    its ****
    here is my card ****
    here you go ****
    expiry ****
    expiry is ****
    expiry date: ****
    exp ****
    it expires ****
    valid thru ****
    valid until march ****
    december ****
    cvv ****
    the cvv is ****
    cvc: ****
    code is ****
    my security code is ****
    security code ****
    jane doe
    my name is jane doe
    my name is grace safe
    name: grace price
    the name on the card is will price
    name on card is penny cash, card ****
    johnny cash
    will price
    may price
    grace safe
    bill cash
    mark price
    can yilmaz
    do nguyen
    art support
    jean human
    frank help
    ty cobb
    cid moreira
    im soo jung
    noah knowles
    i'm jane doe
    i am john smith
    call me jane
    this is jane doe
    change my card to ****
    change my card
    change the card number
    change my name to jane doe
    can you change my card?
    could you please change the card number
    i want to change my card
    correct my name
    edit the expiry
    the name is wrong
    that's wrong
    wrong
    wrong number
    wrong expiry date
    that is the wrong card
    use a different card
    another card
    i want to use another card
    confirm
    i confirm
    yes
    yes please
    yes confirm
    ok
    okay
    sure
    go ahead
    correct
    that's correct
    it's correct
    looks good
    save it
    save my card
    please save my card
    do it
    no
    nope
    cancel
    cancel it
    cancel please
    cancel my payment
    please cancel the payment
    can you cancel my payment
    i want to cancel
    i'd like to cancel
    stop
    stop it
    quit
    exit
    abort
    never mind
    nevermind
    don't stop
    start over
    start again
    restart
    name
    expiry
    card
    card number
    expiry date
    no, my card is ****
    no use a different card
    no i have a visa
    my visa ****
    visa ****
    amex ****
    it's a visa
    mastercard
    the card is a visa
    yes, that is my card
    the last digits are ****
    first part **** second part ****
    my details are jane doe ****
"""

ASKED = {topic: _lines(text) for topic, text in _ASKED.items()}
NOT_ASKED = _lines(_NOT_ASKED)
"""Data and plain wishes."""

_IN_THE_FORM_OF_A_QUESTION = """
    is this safe?
    safe?
    what is the cvv
    whats this
    what's that
    where is it
    wheres my code
    why
    why do you need it
    how do i pay
    who are you
    when will i be charged
    which card
    is it ok
    are you a bot
    am i done
    was it saved
    can i use amex
    could you tell me
    do you store it
    does it work
    did it work
    will it repeat
    would that work
    should i type spaces
    may i ask
    have you got it
    tell me where it is
    explain that
    i wonder if it is safe
    i'd like to know how much it is
    i would like to know why
    help
    help me
    hi, what is this
    hello is this safe
    ok but why
    and where is it
    so how much
    wait, is this safe
    sorry, what
    please tell me why
    um what
    just wondering
    quick question, is it safe
    a quick question: is it safe
    what? no
    is it safe? my name is jane
    i don't understand
    any idea where it is
    i have a question
    hi there, what is it
    what about amex
    isn't it late
"""
_IN_NO_SUCH_FORM = """
    jane doe
    will smith
    will price
    can yilmaz
    do nguyen
    may parker
    are hansen
    am rong
    my name is will
    ****
    card number ****
    yes
    no
    cancel
    confirm
    i want to pay
    i would like to pay
    there is my card ****
    whatever
    howard
    whitney houston
    isabel allende
    wherever
    canada
    hello
    ok
    helpmann
"""

IN_THE_FORM_OF_A_QUESTION = _lines(_IN_THE_FORM_OF_A_QUESTION)
IN_NO_SUCH_FORM = _lines(_IN_NO_SUCH_FORM)
