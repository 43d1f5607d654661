import random
random.seed(int(input()))
m = random.choice([30, 10**18])
g = random.randint(1, 6)
print(random.randint(1, m), random.randint(1, m), g * random.randint(1, 5), g * random.randint(1, 5))
