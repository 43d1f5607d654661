import random
random.seed(int(input()))
n = random.randint(1, 7)
print(n)
print(*[random.choice([0, 50, 100, 150, 200]) for _ in range(n)])
