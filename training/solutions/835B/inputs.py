import random
random.seed(int(input()))
m = random.randint(1, 7)
n = str(random.randint(10 ** (m - 1), 10 ** m - 1))
print(random.randint(1, 9 * m))
print(n)
