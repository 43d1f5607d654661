import random
random.seed(int(input()))
n = random.randint(2, 7)
print(n)
print(*[random.randint(1, 4) for _ in range(n)])
s = random.randint(1, n - 1)
print(s, random.randint(s + 1, n))
