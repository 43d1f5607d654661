for _ in range(int(input())):
    n = int(input())
    a = sorted(map(int, input().split()))
    pairs = []
    i = 1
    while i < n:
        if a[i] == a[i - 1]:
            pairs.append(a[i])
            i += 1
        i += 1
    x, y = pairs[0], pairs[1]
    for p, q in zip(pairs, pairs[1:]):
        if q * x < y * p:
            x, y = p, q
    print(x, x, y, y)
