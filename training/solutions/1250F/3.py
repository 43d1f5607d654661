n = int(input())
i = 1
while i * i <= n:
    if n % i == 0:
        ans = 2 * (i + n // i)
    i += 1
print(ans)
