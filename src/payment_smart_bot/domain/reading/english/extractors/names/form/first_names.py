"""First names of many, by which two words are surely a name, however the second sounds.

They are among the most frequent of the 1990 census of the United States and of England and Wales,
but for those that are everyday words as well, as "rose" and "mark". No name is refused for not
being here.
"""

from typing import Final

from payment_smart_bot.domain.reading.english.words.plain_words import words_of

FIRST_NAMES: Final = words_of("""
    james john robert michael william david richard charles joseph thomas christopher daniel
    paul donald george kenneth steven stephen edward brian ronald anthony kevin jason matthew
    gary timothy larry jeffrey jeff scott eric andrew raymond gregory joshua jerry dennis walter
    patrick peter harold douglas henry carl arthur ryan roger joe juan albert jonathan justin
    terry gerald keith samuel ralph lawrence nicholas roy benjamin bruce brandon adam harry fred
    wayne louis jeremy aaron randy howard eugene carlos russell bobby victor martin ernest
    phillip philip todd jesse craig alan shawn clarence sean johnny antonio tony earl jimmy
    danny bryan luis mike stanley leonard nathan manuel rodney curtis norman marvin vincent
    glenn jeffery travis chad jacob lee melvin alfred kyle francis bradley herbert frederick
    joel edwin eddie ricky ian graham tom tim ben sam simon nigel trevor geoff geoffrey neil
    stuart colin malcolm gordon derek barry callum connor liam ewan rhys gareth owen alun declan
    darren dean lewis oliver archie alfie mary patricia linda barbara elizabeth jennifer maria
    susan sue margaret dorothy lisa nancy karen betty helen sandra donna ruth sharon michelle
    laura sarah kimberly deborah jessica shirley cynthia angela melissa brenda amy anna rebecca
    virginia kathleen pamela martha debra amanda stephanie carolyn christine marie janet
    catherine frances ann anne joyce diane alice julie heather teresa doris gloria evelyn jean
    cheryl mildred katherine joan ashley judith janice kelly nicole judy christina kathy theresa
    beverly denise tammy irene jane lori rachel marilyn andrea kathryn louise sara wanda bonnie
    julia lois tina phyllis norma paula diana annie lillian emily peggy gladys rita connie tracy
    edna tiffany carmen rosa cindy claire clare emma sophie chloe lucy hannah kate katie gemma
    nicola lorraine maureen sheila hilary gillian lynn lynne elaine eileen joanne jo jackie
    leanne stacey siobhan niamh megan bethan moira fiona
""")
