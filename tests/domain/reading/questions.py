"""What has the form of a question, as people type it, and what only looks like one."""


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.strip().splitlines()]


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
