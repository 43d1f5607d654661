import random
random.seed(int(input()))
limit = random.randint(1, 12)
print(random.randint(1, 3 * limit), limit)
