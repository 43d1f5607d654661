n = int(input())
ans = n
i = 2
while n > 1:
    if i * i > n:
        ans += 1
        break
    if n % i == 0:
        n //= i
        ans += n
    else:
        i += 1
print(ans)
