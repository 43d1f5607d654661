import random
random.seed(int(input()))
t = random.randint(1, 6)
print(t)
for _ in range(t):
    print(random.choice([random.randint(1, 50), random.randint(28, 46), random.randint(1, 200000)]))
