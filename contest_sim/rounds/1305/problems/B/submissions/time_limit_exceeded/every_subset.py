# Tries every choice of characters, the larger ones first.
from itertools import combinations


def choice(s: str) -> tuple[int, ...]:
    for m in range(len(s) // 2 * 2, 0, -2):
        for chosen in combinations(range(len(s)), m):
            nest = "".join(s[i] for i in chosen)
            rest = "".join(c for i, c in enumerate(s) if i not in chosen)
            if nest == "(" * (m // 2) + ")" * (m // 2) and ")" not in rest.lstrip(")"):
                return chosen
    return ()


best = choice(input())
print(1 if best else 0)
if best:
    print(len(best))
    print(*(i + 1 for i in best))
