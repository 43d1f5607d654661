import random
random.seed(int(input()))
n = random.randint(1, 9)
print(n)
if random.random() < 0.5:
    print(*sorted(random.randint(1, 6) for _ in range(n)))
else:
    print(*[random.randint(1, 8) for _ in range(n)])
