import random
random.seed(int(input()))
print(random.randint(1, 12), random.randint(1, 6))
print(random.randint(1, 5), random.randint(1, 5))
print(random.randint(1, 8))
