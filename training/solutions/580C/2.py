import sys
def main():
    t = list(map(int, sys.stdin.read().split()))
    n, m = t[0], t[1]
    a = [0] + t[2:n + 2]
    adj = [[] for _ in range(n + 1)]
    for i in range(n + 2, len(t), 2):
        adj[t[i]].append(t[i + 1])
        adj[t[i + 1]].append(t[i])
    run = [-1] * (n + 1)
    run[1] = a[1]
    queue = [1]
    res = 0
    for v in queue:
        leaf = True
        for u in adj[v]:
            if run[u] < 0:
                leaf = False
                run[u] = (run[v] + 1) * a[u]
                if run[u] <= m:
                    queue.append(u)
        res += leaf
    print(res)
main()
