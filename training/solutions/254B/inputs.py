import random
random.seed(int(input()))
n = random.randint(1, 5)
print(n)
m = random.randint(1, 12)
for _ in range(n):
    print(min(12, m + random.randint(0, 1)), random.choice([1, 2, 3, 4, 5, 27, 28]), random.randint(1, 5), random.choice([1, 2, 2, 3, 30]))
