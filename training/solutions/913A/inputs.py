import random
random.seed(int(input()))
print(random.choice([random.randint(1, 30), random.randint(1, 10**8)]))
print(random.randint(1, 10**8))
