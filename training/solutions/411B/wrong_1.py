n, m, k = map(int, input().split())
x = [list(map(int, input().split())) for _ in range(n)]
lock = [0] * n
for t in range(m):
    busy = [x[i][t] for i in range(n) if not lock[i] and x[i][t]]
    for i in range(n):
        if not lock[i] and busy.count(x[i][t]) > 1:
            lock[i] = t + 1
print(*lock, sep='\n')
