n = int(input())
a = list(map(int, input().split()))
a.sort()
ans = 0
while sum(a) / n < 4.5:
    a[ans] = 5
    ans += 1
print(ans)
