import random
random.seed(int(input()))
g = random.choice([12, 24, 30, 36, 60])
print(g * random.randint(1, 4), g * random.randint(1, 4))
n = random.randint(2, 5)
print(n)
for _ in range(n):
    l = random.randint(1, 30)
    print(l, l + random.randint(0, 25))
