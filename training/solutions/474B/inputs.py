import random
random.seed(int(input()))
n = random.randint(1, 6)
a = [random.randint(1, random.choice([2, 10, 1000])) for _ in range(n)]
m = random.randint(1, 6)
print(n)
print(*a)
print(m)
print(*[random.choice([1, a[0], sum(a), random.randint(1, sum(a)), sum(a[:random.randint(1, n)])]) for _ in range(m)])
