import random
random.seed(int(input()))
n = random.randint(2, 4)
print(n)
if random.random() < 0.5:
    print(*[2 ** random.randint(0, 3) for _ in range(n)])
else:
    print(*[random.randint(1, 40) for _ in range(n)])
