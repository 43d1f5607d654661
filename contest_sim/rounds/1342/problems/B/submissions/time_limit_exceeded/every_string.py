# Tries all strings, shorter ones first, and keeps the first of the smallest period.
from itertools import product


def period(s):
    return next(k for k in range(1, len(s) + 1) if s[k:] == s[:-k])


for _ in range(int(input())):
    t = input()
    best = None
    for length in range(len(t), 2 * len(t) + 1):
        for letters in product("01", repeat=length):
            rest = iter(letters)
            if all(c in rest for c in t):
                s = "".join(letters)
                if best is None or period(s) < period(best):
                    best = s
    print(best)
