n = int(input())
a = list(map(int, input().split()))
ans = 0
i = n - 1
while i >= 0:
    ans += 1
    i -= a[i] + 1
print(ans)
