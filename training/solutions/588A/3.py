n = int(input())
ans = 0
mn = 1000
for i in range(n):
    a, p = map(int, input().split())
    if p < mn:
        mn = p
    ans += a * mn
print(ans)
