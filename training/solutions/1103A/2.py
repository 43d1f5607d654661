from itertools import cycle
vertical = cycle(["1 4", "3 4"])
horizontal = cycle(["1 1", "2 1", "3 1", "4 1"])
for ch in input():
    print(next(vertical) if ch == "0" else next(horizontal))
