import random
random.seed(int(input()))
n = random.randint(1, 5)
d = [random.randint(1, 8) for _ in range(n)]
print(n, random.randint(n, sum(d)))
print(*d)
