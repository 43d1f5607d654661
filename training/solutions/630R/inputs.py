import random
random.seed(int(input()))
m = random.choice([10, 1000, 10**18])
print(random.choice([random.randint(1, m), m - random.randint(0, 3)]))
