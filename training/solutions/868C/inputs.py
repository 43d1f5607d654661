import random
random.seed(int(input()))
n = random.randint(1, 5)
k = random.randint(1, 4)
print(n, k)
for _ in range(n):
    print(*[random.choice([0, 1, 1]) for _ in range(k)])
