# Tries the permutations one after the other.
from itertools import permutations

for _ in range(int(input())):
    n = int(input())
    for order in permutations(range(1, n + 1)):
        if all(2 <= abs(a - b) <= 4 for a, b in zip(order, order[1:])):
            print(*order)
            break
    else:
        print(-1)
