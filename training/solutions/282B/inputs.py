import random
random.seed(int(input()))
n = random.randint(1, 6)
print(n)
for _ in range(n):
    a = random.choice([random.randint(0, 1000), random.randint(300, 700)])
    print(a, 1000 - a)
