for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    bad = set()
    for x in a:
        for y in a:
            bad.add(abs(x - y))
    bad.discard(0)
    b = []
    c = 1
    while len(b) < n:
        if all(c - t not in bad for t in b):
            b.append(c)
        c += 1
    print("YES")
    print(*b)
