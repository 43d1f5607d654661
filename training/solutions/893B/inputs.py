import random
random.seed(int(input()))
k = random.randint(1, 7)
b = (2**k - 1) * 2 ** (k - 1)
print(random.choice([b * random.randint(1, 10**5 // b), random.randint(1, 10**5)]))
