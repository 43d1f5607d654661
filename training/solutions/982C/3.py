import sys
sys.setrecursionlimit(300000)
n = int(input())
g = {i: [] for i in range(1, n + 1)}
for _ in range(n - 1):
    u, v = map(int, input().split())
    g[u].append(v)
    g[v].append(u)
answer = 0

def size(v, p):
    global answer
    total = 1
    for u in g[v]:
        if u != p:
            total += size(u, v)
    answer += total % 2 == 0
    return total

print(answer - 1 if size(1, 0) % 2 == 0 else -1)
