import random
random.seed(int(input()))
y = random.randint(3, 12)
print(y + random.choice([random.randint(1, 12), random.randint(1, 100)]), y)
