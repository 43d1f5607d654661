import random
random.seed(int(input()))
n = random.randint(1, 8)
m = random.randint(1, 100)
print(n, m)
for _ in range(n):
    k = random.choice([10, 100])
    print(random.randint(1, k), random.randint(1, k))
