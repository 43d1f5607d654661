n, m, k = map(int, input().split())
d = map(int, input().split())
a = list(map(int, input().split()))
best = k + 1
ans = []
for i, x in enumerate(d, 1):
    t = sum(y % x == 0 for y in a)
    if t < best:
        best = t
        ans = []
    if t == best:
        ans.append(i)
print(len(ans))
print(*ans)
