n = int(input())
ans = []
for x in range(max(1, n - 100), n):
    s = 0
    y = x
    while y > 0:
        s += y % 10
        y //= 10
    if x + s == n:
        ans.append(x)
print(len(ans))
for x in ans:
    print(x)
