n = int(input())
a = list(map(int, input().split()))
cur = 0
ans = 0
for i in range(n):
    if i > 0 and a[i] == a[i - 1]:
        cur += 1
    else:
        cur = 1
    ans += cur
print(ans)
