import random
random.seed(int(input()))
t = random.randint(1, 5)
print(t)
for i in range(t):
    n = 2 * random.randint(1, 3)
    print(n)
    print(*[random.randint(1, 20) for j in range(n)])
