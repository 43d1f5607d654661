t = int(input())
for _ in range(t):
    n, k = map(int, input().split())
    p = [1]
    for i in range(3):
        p.append(p[-1] * k)
    unit = n // sum(p)
    print(*[unit * v for v in p])
