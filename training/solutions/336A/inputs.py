import random
random.seed(int(input()))
m = random.choice([9, 10**9])
print(random.choice([-1, 1]) * random.randint(1, m), random.choice([-1, 1]) * random.randint(1, m))
