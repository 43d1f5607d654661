n = int(input())
a = list(map(int, input().split())) + [0]
ans = "YES"
for i in range(n):
    if a[i] < 0:
        ans = "NO"
        break
    if a[i] % 2 == 1:
        a[i + 1] -= 1
if a[n] < 0:
    ans = "NO"
print(ans)
