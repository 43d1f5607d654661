n, money = map(int, input().split())
a = list(map(int, input().split()))
ans = money
for i in range(n):
    dollars = money // a[i]
    if dollars > 0:
        rest = money - dollars * a[i]
        ans = max(ans, rest + dollars * max(a[i:]))
print(ans)
