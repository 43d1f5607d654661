import random
random.seed(int(input()))
n = random.randint(1, 10)
m = random.randint(1, 6)
print(n, m)
print(*[random.randint(1, 5) for i in range(n)])
for i in range(m):
    print(random.randint(1, n))
