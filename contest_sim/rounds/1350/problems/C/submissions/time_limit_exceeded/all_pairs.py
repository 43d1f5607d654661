# The multiples of all pairs; an answer of 1 is final.
from itertools import combinations
from math import gcd

input()
a = sorted(map(int, input().split()))
answer = 0
for x, y in combinations(a, 2):
    answer = gcd(answer, x * y // gcd(x, y))
    if answer == 1:
        break
print(answer)
