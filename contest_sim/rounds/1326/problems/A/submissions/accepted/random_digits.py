# Draws twos and threes with a last three until the digits do not sum to a multiple of 3.
import random

rng = random.Random(1326)
for _ in range(int(input())):
    n = int(input())
    while n > 1:
        twos = [rng.randrange(2) for _ in range(n - 2)]
        if (2 * (sum(twos) + 1)) % 3:
            print("2" + "".join("23"[1 - two] for two in twos) + "3")
            break
    else:
        print(-1)
