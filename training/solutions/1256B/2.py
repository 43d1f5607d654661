for _ in range(int(input())):
    n = int(input())
    p = list(map(int, input().split()))
    start = 0
    while start < n:
        k = p.index(min(p[start:]))
        p.insert(start, p.pop(k))
        start = k if k > start else start + 1
    print(*p)
