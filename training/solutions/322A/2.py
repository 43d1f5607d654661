n, m = map(int, input().split())
b = g = 1
r = [(1, 1)]
while b < n or g < m:
    if b < n:
        b += 1
    else:
        g += 1
    r.append((b, g))
print(len(r))
for p in r:
    print(*p)
