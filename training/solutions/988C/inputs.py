import random
random.seed(int(input()))
k = random.randint(2, 3)
print(k)
for _ in range(k):
    n = random.randint(1, 4)
    print(n)
    print(*[random.randint(-4, 4) for _ in range(n)])
