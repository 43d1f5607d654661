input()
sizes = sorted(map(int, input().split()))
ans = "NO"
for x, y in zip(sizes, sizes[1:]):
    if x < y < 2 * x:
        ans = "YES"
        break
print(ans)
