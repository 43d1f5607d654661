for _ in range(int(input())):
    n, x = map(int, input().split())
    s = set(map(int, input().split()))
    v = 0
    while x or v + 1 in s:
        v += 1
        if v not in s:
            x -= 1
    print(v)
