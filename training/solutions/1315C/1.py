t = int(input())
for _ in range(t):
    n = int(input())
    b = list(map(int, input().split()))
    used = set(b)
    ans = []
    for x in b:
        y = x + 1
        while y in used:
            y += 1
        used.add(y)
        ans += [x, y]
    if max(ans) > 2 * n:
        print(-1)
    else:
        print(*ans)
