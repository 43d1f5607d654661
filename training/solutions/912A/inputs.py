import random
random.seed(int(input()))
m = random.choice([5, 50, 10**9, 10**9])
print(random.randint(0, m), random.randint(0, m))
print(*[random.randint(0, m) for _ in range(3)])
