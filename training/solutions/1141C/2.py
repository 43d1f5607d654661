from itertools import accumulate
n = int(input())
s = list(accumulate([0] + [int(x) for x in input().split()]))
if len(set(s)) == n and max(s) - min(s) == n - 1:
    m = min(s)
    print(' '.join(str(v - m + 1) for v in s))
else:
    print(-1)
