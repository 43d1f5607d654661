import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    k = random.choice([6, 20, 300])
    print(random.choice([random.randint(2, 200), random.randint(2, k) * random.randint(1, k) * random.randint(1, k)]))
