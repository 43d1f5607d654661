import random
random.seed(int(input()))
m = random.choice([4, 4, 5, 10, 10 ** 9])
x = random.randint(1, m)
y = random.choice([x, random.randint(1, m), random.randint(1, m), min(10 ** 9, x + 1)])
if random.random() < 0.5:
    x, y = y, x
print(x, y)
