n = int(input())
for i in range(1, n + 1):
    if i * i > n:
        break
    if n % i == 0:
        a = i
        b = n // i
print(a, b)
