import random
random.seed(int(input()))
m = random.choice([1, random.randint(1, 20), random.randint(1, 1000), random.randint(1, 10**5)])
k = random.choice([10, 1000])
print(random.randint(0, k), random.randint(0, k), m, random.randrange(m))
