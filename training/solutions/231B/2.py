n, d, l = map(int, input().split())
cards = [1 if i % 2 == 0 else l for i in range(n)]
rest = d - sum(cards[::2]) + sum(cards[1::2])
if rest < 0 or rest > n * (l - 1):
    print(-1)
else:
    for i in range(n):
        step = min(rest, l - 1)
        rest -= step
        cards[i] += step if i % 2 == 0 else -step
    print(*cards)
