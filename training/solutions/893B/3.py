n = int(input())
ans = 1
for k in range(1, 10):
    x = (2 ** k - 1) * 2 ** (k - 1)
    if n % x == 0:
        ans = x
print(ans)
