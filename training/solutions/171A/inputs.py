import random
random.seed(int(input()))
m = random.choice([9, 99, 1000, 10**9])
x, y = random.randint(0, m), random.randint(0, m)
if random.random() < 0.2:
    y = y // 10 * 10
print(x, y)
