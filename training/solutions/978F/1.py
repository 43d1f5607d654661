from bisect import bisect_left
n, k = map(int, input().split())
r = list(map(int, input().split()))
s = sorted(r)
ans = [bisect_left(s, x) for x in r]
for _ in range(k):
    x, y = map(int, input().split())
    if r[x - 1] > r[y - 1]:
        ans[x - 1] -= 1
    elif r[x - 1] < r[y - 1]:
        ans[y - 1] -= 1
print(*ans)
