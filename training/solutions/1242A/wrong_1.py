n = int(input())
i = 2
while i * i <= n and n % i:
    i += 1
print(n if i * i > n else i)
