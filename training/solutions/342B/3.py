n, m, s, f = map(int, input().split())
seen = {}
for _ in range(m):
    t, l, r = map(int, input().split())
    seen[t] = range(l, r + 1)
step, letter = (1, "R") if s < f else (-1, "L")
moves = []
for spy in range(s, f, step):
    while True:
        watched = seen.get(len(moves) + 1, ())
        if spy not in watched and spy + step not in watched:
            break
        moves.append("X")
    moves.append(letter)
print(*moves, sep="")
