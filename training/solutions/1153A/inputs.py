import random
random.seed(int(input()))
n = random.randint(1, 5)
m = random.choice([6, 20, 1000])
print(n, random.randint(1, m))
for _ in range(n):
    print(random.randint(1, m), random.randint(1, m))
