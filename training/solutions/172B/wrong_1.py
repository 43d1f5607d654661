a, b, m, r = map(int, input().split())
seen = set()
while r not in seen:
    seen.add(r)
    r = (a * r + b) % m
print(len(seen))
