import random
random.seed(int(input()))
print(*[random.randint(0, 10000) for _ in range(4)])
print("".join(random.choice("1234") for _ in range(random.randint(1, 20))))
