for _ in range(int(input())):
    n = int(input())
    q = list(map(int, input().split()))
    if q[-1] != n:
        print(-1)
        continue
    used = set(q)
    free = [x for x in range(n, 0, -1) if x not in used]
    p = [q[0]]
    for i in range(1, n):
        if q[i] > q[i - 1]:
            p.append(q[i])
        else:
            p.append(free.pop())
    print(*p)
