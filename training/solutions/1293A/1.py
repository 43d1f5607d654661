for _ in range(int(input())):
    n, s, k = map(int, input().split())
    c = set(map(int, input().split()))
    d = 0
    while not (s - d >= 1 and s - d not in c or s + d <= n and s + d not in c):
        d += 1
    print(d)
