from bisect import bisect_left
n = int(input())
a = list(map(int, input().split()))
suf = a[:]
for i in range(n - 2, -1, -1):
    suf[i] = min(suf[i], suf[i + 1])
ans = []
for i in range(n):
    j = bisect_left(suf, a[i]) - 1
    ans.append(j - i - 1 if j > i else -1)
print(*ans)
