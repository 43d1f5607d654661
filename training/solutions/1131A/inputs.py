import random
random.seed(int(input()))
m = random.choice([5, 100, 10**8])
c = random.randint(1, m)
print(random.randint(c, m), random.randint(1, m), c, random.randint(1, m))
