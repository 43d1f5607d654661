n = int(input())
a = list(map(int, input().split()))
right = [0] * (n + 1)
seen = set()
for i in range(n - 1, -1, -1):
    seen.add(a[i])
    right[i] = len(seen)
ans = 0
used = set()
for i in range(n):
    if a[i] not in used:
        used.add(a[i])
        ans += right[i + 1]
print(ans)
