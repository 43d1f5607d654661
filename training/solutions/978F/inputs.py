import random
random.seed(int(input()))
from itertools import combinations
n = random.randint(3, 7)
p = list(combinations(range(1, n + 1), 2))
k = random.randint(1, min(6, len(p)))
print(n, k)
print(*[random.randint(1, 4) for _ in range(n)])
for a, b in random.sample(p, k):
    print(a, b)
