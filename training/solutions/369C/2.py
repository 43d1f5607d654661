import sys
def main():
    t = list(map(int, sys.stdin.read().split()))
    n = t[0]
    adj = {v: [] for v in range(1, n + 1)}
    for i in range(1, len(t), 3):
        adj[t[i]].append((t[i + 1], t[i + 2]))
        adj[t[i + 1]].append((t[i], t[i + 2]))
    low = [0] * (n + 1)
    road = [0] * (n + 1)
    path = []
    stack = [(1, 0)]
    while stack:
        v, p = stack.pop()
        path.append((v, p))
        for u, k in adj[v]:
            if u != p:
                road[u] = k - 1
                stack.append((u, v))
    for v, p in path[::-1]:
        low[p] += low[v] + road[v]
    res = [v for v, p in path if road[v] and low[v] == 0]
    print(len(res))
    print(*res)
main()
