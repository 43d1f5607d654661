import random
random.seed(int(input()))
t = random.randint(1, 6)
print(t)
for _ in range(t):
    print(random.choice([random.randint(2, 100), random.randint(1, 14) * 7]))
