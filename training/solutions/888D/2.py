from itertools import permutations
from math import factorial
n, k = map(int, input().split())
total = 0
for m in range(k + 1):
    c = factorial(n) // factorial(m) // factorial(n - m)
    for p in permutations(range(m)):
        if all(p[i] != i for i in range(m)):
            total += c
print(total)
