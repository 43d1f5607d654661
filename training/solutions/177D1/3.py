from itertools import accumulate
n, m, c = map(int, input().split())
a = list(map(int, input().split()))
p = [0] + list(accumulate(map(int, input().split())))
ans = []
for i in range(n):
    l = max(0, i - n + m)
    r = min(m, i + 1)
    ans.append((a[i] + p[r] - p[l]) % c)
print(*ans)
