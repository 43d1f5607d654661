import random
random.seed(int(input()))
p = random.choice([random.randint(1, 99), random.randint(100, 3000), random.choice([19, 99, 199, 1299, 999]), random.choice([99, 199, 1299, 999])])
print(p, random.randint(min(p - 1, 10), min(p - 1, random.choice([15, 50, 500]))))
