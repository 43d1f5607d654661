from itertools import accumulate
n = int(input())
a = [int(x) for x in input().split()]
def climb(values):
    return list(accumulate(values, lambda last, x: max(x, last + 1)))
up = climb(a)
down = climb(a[::-1])[::-1]
pre = [0] + list(accumulate(up))
suf = list(accumulate(down[::-1]))[::-1] + [0]
totals = [pre[i] + max(up[i], down[i]) + suf[i + 1] for i in range(n)]
print(min(totals) - sum(a))
