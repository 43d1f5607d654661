import random
random.seed(int(input()))
n = random.randint(1, 5)
k = random.randint(1, n)
if random.random() < 0.4:
    k = 1
print(n, k)
print(*sorted(random.randint(1, 30) for _ in range(n)))
