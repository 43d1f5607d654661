n = int(input())
pos = [0] * (n + 1)
for i, x in enumerate(input().split()):
    pos[int(x)] = i
best = run = 1
for v in range(2, n + 1):
    run = run + 1 if pos[v] > pos[v - 1] else 1
    best = max(best, run)
print(n - best)
