import random
random.seed(int(input()))
print(random.randint(0, 359))
print(random.randint(-50, 50), random.randint(-50, 50))
