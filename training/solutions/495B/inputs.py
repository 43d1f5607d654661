import random
random.seed(int(input()))
if random.random() < 0.4:
    b = random.randint(0, 3)
    print(b + random.randint(2, 8) ** 2, b)
else:
    print(random.randint(0, 60), random.randint(0, 12))
