import random
random.seed(int(input()))
x = random.randint(1, random.choice([200, 20000]))
y = random.choice([x, max(1, x - random.randint(0, 300)), random.randint(1, x)])
print(random.randint(26, 500), x, y)
