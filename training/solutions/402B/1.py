n, k = map(int, input().split())
a = list(map(int, input().split()))
best = max(range(1, 1001), key=lambda h: sum(a[i] == h + i * k for i in range(n)))
moves = []
for i in range(n):
    d = best + i * k - a[i]
    if d > 0:
        moves.append(f"+ {i + 1} {d}")
    elif d < 0:
        moves.append(f"- {i + 1} {-d}")
print(len(moves))
print(*moves, sep="\n")
