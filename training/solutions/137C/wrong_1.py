n = int(input())
e = sorted(tuple(map(int, input().split())) for _ in range(n))
ans = 0
for (a, b), (c, d) in zip(e, e[1:]):
    if d < b:
        ans += 1
print(ans)
