import random
random.seed(int(input()))
x = random.randint(1, 4)
y = x * random.choice([1, 4, 6, 12, 18, 30, 36, 60, 7])
if random.random() < 0.15:
    y += 1
l = random.randint(1, 6)
print(l, l + random.randint(5, 200), x, y)
