import random
random.seed(int(input()))
m = random.randint(1, 6)
t = random.randint(1, 6)
print(m, t, random.randint(1, random.choice([t, t, t + 1])))
print(*sorted(random.sample(range(1, 16), m)))
