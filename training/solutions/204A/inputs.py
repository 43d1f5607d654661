import random
random.seed(int(input()))
a = random.randint(1, 10 ** random.randint(1, 5))
print(a, a + random.randint(0, 2000))
