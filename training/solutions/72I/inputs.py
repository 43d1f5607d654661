import random
random.seed(int(input()))
print(random.choice([random.randint(1, 200), random.randint(1, 12) * 10, random.randint(10, 99)]))
