import random
random.seed(int(input()))
n = random.randint(1, 6)
t = random.choice([8, 15, 10 ** 9])
a = random.sample(range(1, t + 1), n)
print(n, random.randint(1, random.choice([5, 20, 100])))
print(*a)
