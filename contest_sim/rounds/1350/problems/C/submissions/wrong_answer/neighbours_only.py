# Takes the pairs of neighbours (and of the two ends) instead of all pairs.
from math import gcd

input()
a = list(map(int, input().split()))
answer = 0
for x, y in zip(a, a[1:] + a[:1]):
    answer = gcd(answer, x * y // gcd(x, y))
print(answer)
