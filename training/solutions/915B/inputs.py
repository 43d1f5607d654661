import random
random.seed(int(input()))
n = random.randint(1, random.choice([4, 10, 100]))
print(n, random.randint(1, n), *sorted([random.choice([1, random.randint(1, n)]), random.choice([n, random.randint(1, n)])]))
