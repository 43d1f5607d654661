import random
random.seed(int(input()))
print(4)
for _ in range(4):
    n = random.randint(2, 8)
    print(n, random.randint(3, 25), random.randint(2, n))
    print(*[random.randint(1, 9) for _ in range(n)])
