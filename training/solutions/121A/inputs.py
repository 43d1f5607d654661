import random
random.seed(int(input()))
m = random.choice([10, 100, 10**4, 10**9])
l = random.randint(1, m)
print(l, random.randint(l, m))
