n, r1, r2 = map(int, input().split())
par = [0] + list(map(int, input().split()))
par.insert(r1, 0)
par[r1] = r2
par.pop(r2)
print(*par[1:])
