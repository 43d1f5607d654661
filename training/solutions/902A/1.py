n, m = map(int, input().split())
r = 0
for _ in range(n):
    a, b = map(int, input().split())
    if a <= r:
        r = max(r, b)
print("YES" if r >= m else "NO")
