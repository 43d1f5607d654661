import random
random.seed(int(input()))
n = random.randint(1, 6)
a = [random.randint(1, random.choice([3, 10])) for _ in range(n)]
m = random.randint(1, min(6, sum(a)))
print(n, m)
print(*a)
print(*sorted(random.sample(range(1, sum(a) + 1), m)))
