import sys
data = list(map(int, sys.stdin.read().split()))
n, m = data[:2]
adj = [set() for _ in range(n + 1)]
for u, v in zip(data[2::2], data[3::2]):
    adj[u].add(v)
    adj[v].add(u)
used = [False] * (n + 1)
count = 0
for v in range(1, n + 1):
    cycle = not used[v]
    stack = [v] if cycle else []
    used[v] = True
    while stack:
        x = stack.pop()
        if len(adj[x]) != 2:
            cycle = False
        for y in adj[x]:
            if not used[y]:
                used[y] = True
                stack.append(y)
    count += cycle
print(count)
