import random
random.seed(int(input()))
k = random.choice([1, 3, 30, 300])
a = random.randint(0, 10**k)
b = random.choice([a, a + random.randint(-2, 2), random.randint(0, 10**k)])
for x in a, max(b, 0):
    print("0" * random.choice([0, 1, 3]) + str(x))
