"""People, things, places and money of the scenes: drawn once per problem."""

from __future__ import annotations

import re
from random import Random

HE = ("he", "him", "his")
SHE = ("she", "her", "her")
SLOTS = (
    *("P", "Q", "he", "him", "his", "He", "Him", "His"),
    *("things", "thing", "things2", "thing2", "Things", "place", "money"),
)
"""What a scene may name in braces."""


def _words(text: str) -> list[str]:
    return text.split()


_MEN = _words("""
Vasya Petya Kolya Dima Ivan Misha Roman Valera Oleg Igor Mike John Arthur Boris Yura Sergey Pavel
Anton Egor Denis Max Leo Tom Sam Oscar Hugo Felix Omar Ravi Kenji Chen Luis Marco Jonas Emil Nils
Viktor Andrey Stepan Timur Artem Bob Polycarp Grisha Slava Kostya Maxim Nikita Alex Ben Daniel
Erik Farid Gabriel Hassan Ilya Jakub Karim Lukas Mateo Noah Otto Pablo Quentin Rashid Simon Theo
Umar
""")
_WOMEN = _words("""
Masha Alice Nastya Anya Katya Lena Tanya Kate Maria Luna Zoe Dasha Olya Vera Nina Sonya Polina Ira
Julia Emma Clara Ella Mia Nora Aisha Mei Yuki Sofia Lucia Ingrid Freya Greta Hana Priya Leila Rosa
Marina Galya Sveta Zhenya Ada Bella Carla Diana Elena Fatima Gloria Helen Irina Jana Karina Lara
""")
_THINGS = _words("""
candy:candies apple:apples coin:coins book:books stone:stones ball:balls toy:toys card:cards
sticker:stickers cookie:cookies mushroom:mushrooms flower:flowers bottle:bottles marble:marbles
nut:nuts pencil:pencils stamp:stamps shell:shells cake:cakes banana:bananas ticket:tickets
gem:gems magnet:magnets ribbon:ribbons cup:cups brick:bricks lemon:lemons orange:oranges
pear:pears plate:plates button:buttons bead:beads badge:badges postcard:postcards photo:photos
lamp:lamps candle:candles balloon:balloons pebble:pebbles seed:seeds potato:potatoes
carrot:carrots egg:eggs biscuit:biscuits sweet:sweets key:keys ring:rings medal:medals
poster:posters comic:comics notebook:notebooks pen:pens brush:brushes jar:jars basket:baskets
crystal:crystals feather:feathers acorn:acorns chestnut:chestnuts cherry:cherries plum:plums
melon:melons muffin:muffins donut:donuts puzzle:puzzles figurine:figurines spoon:spoons
glass:glasses peach:peaches walnut:walnuts disk:disks
""")
_PLACES = """
Berland|Byteland|the village|the city|the old town|the valley|the kingdom|the harbour|the capital|
the island|the museum|the school|the garden|the market|the castle|the camp|the university|Northland|
the river port|the mountain town|Greenfield|the desert city|Lakeside|the fortress|the library
""".replace("\n", "").split("|")
_MONEY = (
    *("burles", "burles", "coins", "dollars", "rubles", "euros", "gold coins", "crowns", "tugriks"),
    *("silver coins", "credits", "pesos", "francs", "rupees", "thalers", "bourles", "ducats"),
)
_PAIRS = [tuple(item.split(":")) for item in _THINGS]
_SLOT = re.compile(r"(?:(?<![$\w])([Aa]n? ))?\{([A-Za-z]+2?)\}")
PEOPLE = (*_MEN, *_WOMEN)
"""Every name."""


def draw_lexicon(rng: Random) -> dict[str, str]:
    """A word for each of :data:`SLOTS`."""
    random = rng.random
    woman = random() < 0.45
    names = _WOMEN if woman else _MEN
    person = names[int(random() * len(names))]
    other = PEOPLE[int(random() * len(PEOPLE))]
    if other == person:
        other = "Alex" if person != "Alex" else "Kim"
    he, him, his = SHE if woman else HE
    first = int(random() * len(_PAIRS))
    second = (first + 1 + int(random() * (len(_PAIRS) - 1))) % len(_PAIRS)
    thing, things = _PAIRS[first]
    thing2, things2 = _PAIRS[second]
    return {
        "P": person,
        "Q": other,
        "he": he,
        "him": him,
        "his": his,
        "He": he.capitalize(),
        "Him": him.capitalize(),
        "His": his.capitalize(),
        "thing": thing,
        "things": things,
        "thing2": thing2,
        "things2": things2,
        "Things": things.capitalize(),
        "place": _PLACES[int(random() * len(_PLACES))],
        "money": _MONEY[int(random() * len(_MONEY))],
    }


def put_in(text: str, words: dict[str, str]) -> str:
    """``text`` with its slots filled; an article before a slot suits the word."""
    if "{" not in text:
        return text

    def word(match: re.Match[str]) -> str:
        article, found = match[1], words[match[2]]
        if not article:
            return found
        an = "an" if found[0].lower() in "aeiou" else "a"
        return f"{an if article[0] == 'a' else an.capitalize()} {found}"

    return _SLOT.sub(word, text)
