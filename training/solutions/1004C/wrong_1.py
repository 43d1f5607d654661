n = int(input())
a = list(map(int, input().split()))
seen = set()
ans = 0
for i in range(n):
    if a[i] not in seen:
        seen.add(a[i])
        ans += len(set(a[i:])) - 1
print(ans)
