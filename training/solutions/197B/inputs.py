import random
random.seed(int(input()))
n = random.randint(0, 2)
m = random.choice([n, random.randint(0, 2)])
print(n, m)
for k in (n, m):
    print(random.choice([-6, -4, -3, -2, 2, 3, 4, 6]), *[random.randint(-5, 5) for _ in range(k)])
