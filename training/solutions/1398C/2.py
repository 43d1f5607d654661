from itertools import accumulate
from collections import Counter
for _ in range(int(input())):
    input()
    p = [0] + list(accumulate(int(c) - 1 for c in input().strip()))
    print(sum(v * (v - 1) // 2 for v in Counter(p).values()))
