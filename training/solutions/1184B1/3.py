from itertools import accumulate
from bisect import bisect
s, b = map(int, input().split())
a = list(map(int, input().split()))
gold = {}
for _ in range(b):
    d, g = map(int, input().split())
    gold[d] = gold.get(d, 0) + g
keys = sorted(gold)
acc = [0] + list(accumulate(gold[k] for k in keys))
print(' '.join(str(acc[bisect(keys, x)]) for x in a))
