import random
random.seed(int(input()))
n = random.randint(1, 6)
m = random.choice([4, 12, 10**9])
print(n, random.choice([random.randint(0, n), min(n, 1)]))
for i in range(n):
    print(random.randint(0, m), random.randint(0, m))
