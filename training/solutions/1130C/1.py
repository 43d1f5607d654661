def reach(r, c):
    seen = {(r, c)}
    stack = [(r, c)]
    while stack:
        i, j = stack.pop()
        for a, b in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
            if 0 <= a < n and 0 <= b < n and g[a][b] == '0' and (a, b) not in seen:
                seen.add((a, b))
                stack.append((a, b))
    return seen

n = int(input())
r1, c1 = map(int, input().split())
r2, c2 = map(int, input().split())
g = [input() for _ in range(n)]
A = reach(r1 - 1, c1 - 1)
B = reach(r2 - 1, c2 - 1)
print(min((a - c) ** 2 + (b - d) ** 2 for a, b in A for c, d in B))
