"""What statements say whatever they are about: questions, openings, asides; all in spintax.

``<ask>`` is what is asked. Everything is in our own words.
"""

from __future__ import annotations

PLAIN_QUESTIONS = (
    "[Find|Find|Calculate|Compute|Determine] <ask>.",
    "[Your task is|You have|You need|You are asked|Your goal is] to [find|determine|calculate|compute|print] <ask>.",
    "[Please, |Now ][find|calculate|print] <ask>.",
    "[Print|Output] <ask>.",
    "Write a program [that|which] [finds|computes|determines|prints] <ask>.",
    "[Can you find|Could you determine|Are you able to find] <ask>?",
    "[You should|You must] [find|output|calculate] <ask>.",
    "[Find out|Figure out] <ask>.",
    "[For the given input|For the given data], [find|calculate|compute] <ask>.",
    "It is [required|necessary] to [find|compute|determine] <ask>.",
    "The [task|problem|question] is to [find|determine] <ask>.",
)
NOUN_QUESTIONS = (
    "What is <ask>?",
    "[So, what|What then|And what] is <ask>?",
    "[Tell|Say], what is <ask>.",
)
"""For what begins with "the"."""
PERSONAL_QUESTIONS = (
    "Help {P} [|to ][find|determine|calculate|compute] <ask>.",
    "{P} [wants to know|would like to know|wonders about|is curious about] <ask>. [Help {him}!|Help {him} with this.|Please help.|Can you help {him}?|]",
    "{P} [asks you|has asked you|begs you] to [find|calculate|determine] <ask>.",
    "[Tell|Can you tell] {P} <ask>[.|, please.]",
    "[It is hard for {P} to count by hand|{P} is busy now|{P} does not like to count], so [help {him} to find|{he} asks you to find] <ask>.",
    "{P} [has to|must] [find|know] <ask>. Write a program [for {him}|that does it].",
)
"""For scenes with a person in them."""
PLAIN_CHECKS = (
    "[Determine|Find out|Decide|Say] [whether|if] <ask>.",
    "[Your task is|You have|You need|You are asked] to [determine|find out|check|decide] [whether|if] <ask>.",
    "[Check|Check|Verify] [whether|if] <ask>.",
    "Write a program [that|which] [checks|determines|decides] whether <ask>.",
    "Is it true that <ask>?",
    "[Print|Output|Report] [whether|if] <ask>.",
    "Find out whether <ask> or not.",
    "[Can you tell|Could you say|Can you determine] [if|whether] <ask>?",
    "The [task|question|problem] is whether <ask>.",
)
PERSONAL_CHECKS = (
    "Help {P} [|to ][determine|find out|decide|check] [whether|if] <ask>.",
    "{P} [wants to know|would like to know|wonders] [if|whether] <ask>. [Help {him}!|Please help {him}.|]",
    "{P} [asks you|has asked you] to [check|determine|find out] [if|whether] <ask>.",
    "[Tell|Can you tell] {P} [if|whether] <ask>[.|, please.]",
    "{Q} [claims|says|is sure] that <ask>. [Is {Q} right|Is it so|Is it true]?",
)
PLAIN_ASIDES = (
    "[Note|Pay attention] that [the order matters|the numbers may be large].",
    "[See|Look at] the [examples|notes] [for a better understanding|to understand the statement better|if something is unclear].",
    "Everything else does not matter.",
    "[It can be shown|One can prove] that the answer always exists.",
    "This problem is [easier|simpler] than it [looks|seems].",
)
OPENINGS = (
    "{P} [likes|loves|adores] [numbers|puzzles|riddles|mathematics] [very much|since childhood|more than anything].",
    "{P} is a [student|schoolchild|beginner] and [learns programming|is learning to program].",
    "{P} has just [come back from a contest|finished {his} homework|returned from a trip].",
    "[Everyone|Everybody|Nearly everyone] in {place} knows {P}.",
    "{P} and {Q} are [good|best|old] friends.",
    "[It was|It is] a [long|quiet|cold|rainy|sunny] [day|evening|morning] in {place}.",
    "{P} [works|has found a job] in {place}.",
    "{P} has [nothing to do|a lot of time] on [Sundays|weekends].",
    "{P} lives in {place}.",
    "Once upon a time {P} [moved to|visited|came to] {place}.",
    "[Yesterday|Last week|This morning] {P} and {Q} [had an argument|made a bet|talked about it].",
    "{Q} [gave|told] {P} [this task|a riddle|the following problem] [|as a birthday present].",
)
"""Before scenes with a person in them."""
PERSONAL_ASIDES = (
    "{P} has [little|not much] time, so [be quick|the program must be fast].",
    "{Q} could not [solve it|help {him}], [unfortunately|alas].",
    "Of course, {he} could do it by hand, but it would take [too long|days].",
    "{P} [is tired|is afraid of making a mistake] and [needs|would like] your help.",
    "{Q} has already [given up|gone home].",
    "{P} will [be very grateful|thank you].",
)
NOTES = (
    "In the first [example|sample|test], [<values>, so |][the answer is|the program prints|the result is] <answer>.",
    "[The first example|The first sample]: [<values>; |]the answer is <answer>.",
    "In the first [example|sample] the answer is <answer>[, as one can check by hand|].",
)
CASE_NOTES = (
    "In the first test case[| of the example], [<values>, so |][the answer is|we print|the result is] <answer>.",
    "[The first test case|Consider the first test case]: [<values>; |]the answer is <answer>.",
)
