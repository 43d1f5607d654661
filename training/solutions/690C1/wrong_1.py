n, m = map(int, input().split())
seen = set()
for _ in range(m):
    seen |= set(map(int, input().split()))
if m == n - 1 and len(seen) == n:
    print("yes")
else:
    print("no")
