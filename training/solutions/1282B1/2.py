for _ in range(int(input())):
    n, money, k = map(int, input().split())
    prices = sorted(map(int, input().split()))
    best = 0
    for first in range(k):
        left = money - sum(prices[:first])
        if left < 0:
            continue
        taken = first
        while taken + k <= n and prices[taken + k - 1] <= left:
            left -= prices[taken + k - 1]
            taken += k
        best = max(best, taken)
    print(best)
