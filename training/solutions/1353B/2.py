for _ in range(int(input())):
    n, k = map(int, input().split())
    a = list(map(int, input().split()))
    b = list(map(int, input().split()))
    for _ in range(k):
        x, y = min(a), max(b)
        if x >= y:
            break
        a[a.index(x)] = y
        b[b.index(y)] = x
    print(sum(a))
