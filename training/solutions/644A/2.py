n, a, b = map(int, input().split())
if n > a * b:
    print(-1)
else:
    p = [1, 2]
    for i in range(a):
        r = []
        for j in range(b):
            c = (i + j) % 2
            if p[c] <= n:
                r.append(p[c])
                p[c] += 2
            else:
                r.append(0)
        print(*r)
