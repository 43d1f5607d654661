from collections import Counter
n = int(input())
cards = [tuple(input().split()) for _ in range(n)]
up = Counter(a for a, b in cards)
down = Counter(b for a, b in cards if a != b)
half = n - n // 2
moves = [max(0, half - up[c]) for c in up + down if up[c] + down[c] >= half]
print(min(moves, default=-1))
