for _ in range(int(input())):
    n, s, k = map(int, input().split())
    c = set(map(int, input().split()))
    d = 0
    while s - d in c and s + d in c:
        d += 1
    print(d)
