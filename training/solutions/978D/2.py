def cost(first, d):
    c = 0
    for i in range(n):
        e = abs(first + d * i - b[i])
        if e > 1:
            return n + 1
        c += e
    return c

n = int(input())
b = list(map(int, input().split()))
if n < 3:
    print(0)
else:
    d = b[1] - b[0]
    ans = min(cost(b[0] + s, d + t) for s in range(-1, 2) for t in range(-2, 3))
    print(-1 if ans > n else ans)
