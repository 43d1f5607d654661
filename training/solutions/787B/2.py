n, m = map(int, input().split())
g = [set(map(int, input().split()[1:])) for _ in range(m)]
print("YES" if any(len(s) == len(set(map(abs, s))) for s in g) else "NO")
