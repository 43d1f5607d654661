import random
random.seed(int(input()))
print(random.choice([1, random.randint(1, 5), random.randint(1, 100)]), random.choice([random.randint(1, 10), random.randint(1, 300)]))
