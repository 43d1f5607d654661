import random
random.seed(int(input()))
a = random.randint(1, 30)
print(random.choice([a * a, random.randint(1, 100), random.randint(1, 10**6)]))
