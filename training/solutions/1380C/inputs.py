import random
random.seed(int(input()))
print(4)
for _ in range(4):
    n = random.randint(1, 7)
    print(n, random.randint(1, 15))
    print(*[random.randint(1, 9) for _ in range(n)])
