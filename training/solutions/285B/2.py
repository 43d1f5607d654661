n, s, t = map(int, input().split())
p = [0] + list(map(int, input().split()))
path = [s]
while p[path[-1]] != s:
    path.append(p[path[-1]])
print(path.index(t) if t in path else -1)
