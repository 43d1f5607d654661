import random
random.seed(int(input()))
n = random.choice([1, 3, 5, 7])
print(n)
for _ in range(n):
    print(*[random.randint(0, 100) for _ in range(n)])
