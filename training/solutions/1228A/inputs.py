import random
random.seed(int(input()))
l = random.choice([random.randint(1, 100), random.randint(1000, 99999), random.randint(98766, 100000), 98765])
print(l, min(10**5, l + random.choice([0, 1, 5, 100])))
