import random
random.seed(int(input()))
if random.random() < 0.5:
    print(random.randint(2, 12) ** 2)
else:
    print(random.randint(2, 200))
