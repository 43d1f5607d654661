import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n)
print(*["".join(random.choice("abc") for _ in range(random.randint(1, 4))) for _ in range(n)])
