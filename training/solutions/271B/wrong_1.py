n, m = map(int, input().split())
ans = 10**9
for i in range(n):
    s = 0
    for x in map(int, input().split()):
        y = max(x, 2)
        while any(y % t == 0 for t in range(2, int(y ** 0.5) + 1)):
            y += 1
        s += y - x
    ans = min(ans, s)
print(ans)
