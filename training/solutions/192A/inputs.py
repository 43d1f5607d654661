import random
random.seed(int(input()))
x, y = random.randint(1, 20000), random.randint(0, 20000)
print(random.choice([random.randint(1, 30), random.randint(1, 10**9), x * (x + 1) // 2 + y * (y + 1) // 2, random.randint(1, 20) * 3]))
