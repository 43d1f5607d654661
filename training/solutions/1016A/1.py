n, m = map(int, input().split())
s = 0
r = []
for x in map(int, input().split()):
    r.append((s + x) // m)
    s = (s + x) % m
print(*r)
