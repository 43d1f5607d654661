for _ in range(int(input())):
    k = int(input())
    a = list(map(int, input().split()))
    weeks = (k - 1) // sum(a)
    best = 7
    for s in range(7):
        left = k - weeks * sum(a)
        days = 0
        while left:
            left -= a[(s + days) % 7]
            days += 1
        best = min(best, days)
    print(weeks * 7 + best)
