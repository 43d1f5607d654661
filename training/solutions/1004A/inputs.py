import random
random.seed(int(input()))
n = random.randint(1, 7)
m = random.choice([10, 30, 10**9])
print(n, random.randint(1, random.choice([3, 5, m])))
print(*sorted(random.sample(range(-m, m + 1), n)))
