import random
random.seed(int(input()))
m = random.choice([5, 10**9, 10**9])
a = random.randint(1, m)
print(a, random.choice([a, random.randint(1, m)]), random.randint(1, m))
