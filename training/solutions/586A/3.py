n = int(input())
a = list(map(int, input().split()))
ans = 0
for i in range(n):
    if a[i] == 1:
        ans += 1
    elif 0 < i < n - 1 and a[i - 1] == 1 and a[i + 1] == 1:
        ans += 1
print(ans)
