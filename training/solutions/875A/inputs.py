import random
random.seed(int(input()))
m = random.choice([20, 120, 1200, 10 ** 9])
x = random.randint(1, m)
n = x + sum(map(int, str(x)))
if random.random() < 0.2 or n > 10 ** 9:
    n = x
print(n)
