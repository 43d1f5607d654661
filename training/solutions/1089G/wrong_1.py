for _ in range(int(input())):
    k = int(input())
    a = list(map(int, input().split()))
    weeks, left = divmod(k, sum(a))
    best = 7 if left else 0
    for s in range(7):
        for d in range(1, 8):
            if left and sum((a + a)[s:s + d]) == left:
                best = min(best, d)
    print(weeks * 7 + best)
