import random
random.seed(int(input()))
n = random.randint(1, 6)
k = random.randint(1, 6)
print(n)
print(*[random.choice(["on", "off"]) for _ in range(n)])
print(k)
print(*[random.randint(1, n) for _ in range(k)])
