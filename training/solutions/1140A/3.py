n = int(input())
a = list(map(int, input().split()))
ans = 0
m = 0
for i in range(n):
    if a[i] > m:
        m = a[i]
    if m <= i + 1:
        ans += 1
print(ans)
