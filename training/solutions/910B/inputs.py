import random
random.seed(int(input()))
n = random.randint(4, 20)
print(n)
print(random.randint(n // 5, n // 2))
print(random.randint(n // 4, n))
