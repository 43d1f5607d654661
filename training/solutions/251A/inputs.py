import random
random.seed(int(input()))
n = random.randint(1, 9)
m = random.choice([8, 30, 10**9])
print(n, random.randint(1, m))
print(*sorted(random.sample(range(-m, m), n)))
