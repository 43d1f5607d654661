seg = []
def dfs(v, seen):
    seen.add(v)
    a, b = seg[v]
    for u, (c, d) in enumerate(seg):
        if u not in seen and (c < a < d or c < b < d):
            dfs(u, seen)
for _ in range(int(input())):
    t, x, y = map(int, input().split())
    if t == 1:
        seg.append((x, y))
    else:
        seen = set()
        dfs(x - 1, seen)
        print("YES" if y - 1 in seen else "NO")
