import random
random.seed(int(input()))
n = random.randint(1, 5)
t = [random.randint(1, 20) for _ in range(n)]
print(n, max(1, sum(t) + 10 * (n - 1) + random.choice([-1, 0, 1, 5, 9, 10, 30])))
print(*t)
