import random
random.seed(int(input()))
print(random.choice([random.randint(7, 20), random.randint(7, 100)]))
