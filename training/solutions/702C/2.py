n, m = map(int, input().split())
cities = list(map(int, input().split()))
towers = list(map(int, input().split()))
j = 0
ans = 0
for c in cities:
    while j + 1 < m and abs(towers[j + 1] - c) <= abs(towers[j] - c):
        j += 1
    ans = max(ans, abs(towers[j] - c))
print(ans)
