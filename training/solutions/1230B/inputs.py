import random
random.seed(int(input()))
n = random.choice([1, 2, 3, 5, 10, 30])
print(n, random.randint(0, n))
print(random.choice("112345") + "".join(random.choice("0019") for _ in range(n - 1)))
