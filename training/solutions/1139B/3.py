n = int(input())
a = list(map(int, input().split()))
ans = a[n - 1]
last = a[n - 1]
for i in range(n - 2, -1, -1):
    last = min(a[i], last - 1)
    if last <= 0:
        break
    ans += last
print(ans)
