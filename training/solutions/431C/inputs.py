import random
random.seed(int(input()))
k = random.randint(1, 8)
print(random.randint(1, 20), k, random.randint(1, k))
