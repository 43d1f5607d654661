import random
random.seed(int(input()))
k = random.choice([3, 10, 100])
print(random.randint(1, k), random.randint(1, k))
