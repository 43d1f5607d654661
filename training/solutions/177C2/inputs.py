import random
random.seed(int(input()))
from itertools import combinations
n = random.randint(3, 8)
pairs = list(combinations(range(1, n + 1), 2))
random.shuffle(pairs)
k = random.randint(1, min(n, len(pairs)))
m = random.randint(0, min(3, len(pairs) - k))
print(n)
print(k)
for p in pairs[:k]:
    print(*p)
print(m)
for p in pairs[k:k + m]:
    print(*p)
