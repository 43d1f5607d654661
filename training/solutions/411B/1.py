n, m, k = map(int, input().split())
x = [list(map(int, input().split())) for _ in range(n)]
lock = [0] * n
dead = set()
for t in range(m):
    busy = [x[i][t] for i in range(n) if not lock[i] and x[i][t]]
    dead |= {c for c in busy if busy.count(c) > 1}
    for i in range(n):
        if not lock[i] and x[i][t] in dead:
            lock[i] = t + 1
print(*lock, sep='\n')
