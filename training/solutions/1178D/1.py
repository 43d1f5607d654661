def prime(x):
    return all(x % d for d in range(2, int(x ** 0.5) + 1))

n = int(input())
m = n
while not prime(m):
    m += 1
print(m)
for i in range(n):
    print(i + 1, (i + 1) % n + 1)
for i in range(m - n):
    print(i + 1, i + 1 + n // 2)
