import random
random.seed(int(input()))
k = random.choice([12, 1000])
print(random.randint(1, k), random.randint(1, k))
