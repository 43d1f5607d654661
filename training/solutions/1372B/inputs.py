import random
random.seed(int(input()))
t = random.randint(1, 5)
print(t)
for _ in range(t):
    print(random.choice([random.randint(2, 60), random.randint(1, 300) * random.randint(2, 300), random.randint(2, 10**6)]))
