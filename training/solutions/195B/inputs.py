import random
random.seed(int(input()))
k = random.choice([3, 8, 20])
print(random.randint(1, k), random.randint(1, k))
