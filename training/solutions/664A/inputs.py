import random
random.seed(int(input()))
a = random.randint(1, 10 ** random.choice([1, 3, 99]))
print(a, a + random.choice([0, 0, 1, 2, a, random.randint(1, 100)]))
