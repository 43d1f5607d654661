import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n)
print("".join(random.choice("123456789") for _ in range(n)))
print(*[min(9, max(1, i + random.randint(-1, 1))) for i in range(1, 10)])
