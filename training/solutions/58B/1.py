n = int(input())
ans = [n]
i = 2
while n > 1:
    if n % i == 0:
        n //= i
        ans.append(n)
    else:
        i += 1
print(*ans)
