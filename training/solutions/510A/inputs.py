import random
random.seed(int(input()))
print(random.choice([3, 5, 7, 9]), random.randint(3, 8))
