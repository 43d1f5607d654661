import random
random.seed(int(input()))
n = random.randint(1, 8)
m = random.choice([1, 3, 10])
print(n)
print(*[random.randint(max(0, i - m), i) for i in range(n)])
