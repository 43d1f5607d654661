import random
random.seed(int(input()))
n = random.randint(2, 8)
m = random.choice([1, 2, 3, 5, 1000])
k = 1000 if random.random() < 0.1 else m
print(n)
print(*[random.randint(k - m + 1, k) for _ in range(n)])
