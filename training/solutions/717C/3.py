n = int(input())
a = []
for i in range(n):
    a.append(int(input()))
a.sort()
l, r = 0, n - 1
ans = 0
while l < r:
    ans = (ans + 2 * a[l] * a[r]) % 10007
    l += 1
    r -= 1
if l == r:
    ans = (ans + a[l] ** 2) % 10007
print(ans)
