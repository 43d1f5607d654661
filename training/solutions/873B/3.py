from itertools import accumulate
n = int(input())
p = [0] + list(accumulate(1 if c == '1' else -1 for c in input().strip()))
last = {v: i for i, v in enumerate(p)}
print(max(last[v] - i for i, v in enumerate(p)))
