n = int(input())
p = n
for i in range(2, int(n ** 0.5)):
    if n % i == 0:
        p = i
        break
print((n - p) // 2 + 1)
