n = int(input())
ans = 1
i = 1
while i * i < n:
    if n % i == 0:
        ans = i
    i += 1
print(ans, n // ans)
