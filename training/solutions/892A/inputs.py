import random
random.seed(int(input()))
n = random.randint(2, 5)
a = [random.randint(0, 6) for _ in range(n)]
print(n)
print(*a)
print(*[x + random.randint(0, 6) for x in a])
