x, y, z = map(int, input().split())
p, q, r = map(int, input().split())
a = list(map(int, input().split()))
seen = [y < 0, y > q, z < 0, z > r, x < 0, x > p]
print(sum(v for v, s in zip(a, seen) if s))
