n, k = map(int, input().split())
a = sorted(map(int, input().split()))
best = 10 ** 9
for t in set(a):
    moves = []
    for x in a:
        s = 0
        while x > t:
            x //= 2
            s += 1
        if x == t:
            moves.append(s)
    if len(moves) >= k:
        best = min(best, sum(moves[:k]))
print(best)
