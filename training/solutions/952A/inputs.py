import random
random.seed(int(input()))
print(random.choice([random.randint(10, 99), random.randint(10, 999), 10, 999]))
