m, d = map(int, input().split())
a = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
k = a[m - 1] - (8 - d)
ans = 1
while k > 0:
    ans += 1
    k -= 7
print(ans)
