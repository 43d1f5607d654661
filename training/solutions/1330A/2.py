for _ in range(int(input())):
    n, x = map(int, input().split())
    a = list(map(int, input().split()))
    best = 0
    for v in range(1, 202):
        miss = sum(i not in a for i in range(1, v + 1))
        if miss <= x:
            best = v
    print(best)
