import random
random.seed(int(input()))
print(random.choice([random.randint(1, 30), random.randint(1, 2000), random.randint(1, 30000)]))
