import sys
words = sys.stdin.read().split()[1:]
adj = {}
for w in words:
    for c in w:
        adj.setdefault(c, set()).add(w[0])
        adj.setdefault(w[0], set()).add(c)
seen = set()
ans = 0
for c in adj:
    if c not in seen:
        ans += 1
        stack = [c]
        while stack:
            x = stack.pop()
            if x not in seen:
                seen.add(x)
                stack.extend(adj[x])
print(ans)
