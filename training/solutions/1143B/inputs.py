import random
random.seed(int(input()))
n = random.choice([9, 99, 1000, 10 ** 6, 2 * 10 ** 9])
n = random.randint(1, n)
if random.random() < 0.4:
    p = 10 ** (len(str(n)) // 2)
    n = n // p * p + p - 1 - random.randint(0, 2)
print(max(1, min(n, 2 * 10 ** 9)))
