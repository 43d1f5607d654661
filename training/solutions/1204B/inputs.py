import random
random.seed(int(input()))
n = random.randint(1, random.choice([8, 1000]))
r = random.randint(1, min(n, 20))
print(n, random.randint(1, r), r)
