from itertools import accumulate
n, w = map(int, input().split())
sums = [0] + list(accumulate(map(int, input().split())))
ans = w - max(sums) + min(sums) + 1
print(ans if ans > 0 else 0)
