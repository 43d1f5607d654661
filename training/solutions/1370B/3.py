t = int(input())
for _ in range(t):
    n = int(input())
    a = list(map(int, input().split()))
    p = [i for i in range(2 * n) if a[i] % 2 == 0]
    q = [i for i in range(2 * n) if a[i] % 2 == 1]
    if len(p) % 2:
        p.pop()
        q.pop()
    elif p:
        p = p[2:]
    else:
        q = q[2:]
    r = p + q
    for i in range(0, len(r), 2):
        print(r[i] + 1, r[i + 1] + 1)
