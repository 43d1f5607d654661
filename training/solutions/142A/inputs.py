import random
random.seed(int(input()))
print(random.choice([random.randint(1, 60), random.randint(1, 1000)]))
