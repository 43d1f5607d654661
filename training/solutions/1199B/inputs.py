import random
random.seed(int(input()))
l = random.randint(2, random.choice([10, 1000, 10**6]))
print(random.randint(1, l - 1), l)
