import random
random.seed(int(input()))
n = random.randint(1, 9)
print(n)
print(*sorted(random.randint(0, 7) for _ in range(n)))
