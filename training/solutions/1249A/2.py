for _ in range(int(input())):
    input()
    a = sorted(map(int, input().split()))
    r = 1
    for x, y in zip(a, a[1:]):
        if y - x == 1:
            r = 2
    print(r)
