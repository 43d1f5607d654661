t = int(input())
for _ in range(t):
    n = int(input())
    q = list(map(int, input().split()))
    if any(q[i] <= i for i in range(n)):
        print(-1)
        continue
    used = set(q)
    free = (x for x in range(1, n + 1) if x not in used)
    last = 0
    p = []
    for x in q:
        p.append(x if x != last else next(free))
        last = x
    print(*p)
