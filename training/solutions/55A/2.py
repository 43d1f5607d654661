n = int(input())
seen = set()
p = 0
for k in range(2 * n):
    p = (p + k) % n
    seen.add(p)
print("YES" if len(seen) == n else "NO")
