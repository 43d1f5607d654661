import random
random.seed(int(input()))
n = random.randint(2, 8)
m = random.randint(1, 8)
print(n, m, random.randint(1, n))
for i in range(m + 1):
    print(random.randint(1, 2 ** n - 1))
