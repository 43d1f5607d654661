import random
random.seed(int(input()))
m = random.choice([6, 300])
b, g = random.randint(1, m), random.randint(1, m)
print(b)
print(g)
print(random.randint(1, b + g))
