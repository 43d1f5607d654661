n = int(input())
a = list(map(int, input().split()))
ans = 0
for x in set(a):
    if x == 0:
        continue
    if a.count(x) > 2:
        ans = -1
        break
    if a.count(x) == 2:
        ans += 1
print(ans)
