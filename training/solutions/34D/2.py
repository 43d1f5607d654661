n, r1, r2 = map(int, input().split())
par = [0] + list(map(int, input().split()))
par.insert(r1, 0)
way = [r2]
while way[-1] != r1:
    way.append(par[way[-1]])
for a, b in zip(way, way[1:]):
    par[b] = a
par.pop(r2)
print(*par[1:])
