n, m = map(int, input().split())
s = set()
for _ in range(n):
    a, b = map(int, input().split())
    s |= set(range(a, b + 1))
print("YES" if len(s) == m + 1 else "NO")
