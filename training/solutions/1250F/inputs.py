import random
random.seed(int(input()))
a = random.randint(1, 300)
print(random.choice([a * a, a * random.randint(1, 300), random.randint(1, 10**5)]))
