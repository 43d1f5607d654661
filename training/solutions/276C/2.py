import sys
from itertools import accumulate

data = list(map(int, sys.stdin.read().split()))
n, q = data[:2]
a = data[2:n + 2]
rest = data[n + 2:]
diff = [0] * (n + 2)
for l in rest[::2]:
    diff[l] += 1
for r in rest[1::2]:
    diff[r + 1] -= 1
times = list(accumulate(diff))[1:n + 1]
a.sort(reverse=True)
times.sort(reverse=True)
ans = 0
for i in range(n):
    ans += a[i] * times[i]
print(ans)
