n, a, b = map(int, input().split())
c = list(map(int, input().split()))
ans = 0
for i in range(n // 2):
    x = c[i]
    y = c[n - 1 - i]
    if x == 2 and y == 2:
        ans += 2 * min(a, b)
    elif x == 2:
        ans += a if y == 0 else b
    elif y == 2:
        ans += a if x == 0 else b
    elif x != y:
        ans = -10 ** 9
if n % 2 == 1 and c[n // 2] == 2:
    ans += min(a, b)
if ans < 0:
    ans = -1
print(ans)
