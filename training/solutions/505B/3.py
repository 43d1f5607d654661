n, m = map(int, input().split())
edges = {}
for _ in range(m):
    a, b, c = map(int, input().split())
    edges.setdefault(c, {}).setdefault(a, []).append(b)
    edges[c].setdefault(b, []).append(a)
for _ in range(int(input())):
    u, v = map(int, input().split())
    ans = 0
    for g in edges.values():
        seen = {u}
        stack = [u]
        while stack:
            for y in g.get(stack.pop(), []):
                if y not in seen:
                    seen.add(y)
                    stack.append(y)
        ans += v in seen
    print(ans)
