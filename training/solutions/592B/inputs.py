import random
random.seed(int(input()))
print(random.choice([random.randint(3, 20), random.randint(3, 54321)]))
