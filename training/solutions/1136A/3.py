n = int(input())
a = []
for i in range(n):
    l, r = map(int, input().split())
    a.append(r)
k = int(input())
ans = 0
for r in a:
    if r >= k:
        ans += 1
print(ans)
