import random
random.seed(int(input()))
print("".join(random.choice("abcxyz") for _ in range(random.randint(1, 8))))
print(random.randint(0, 6))
print(*[random.randint(0, 30) for _ in range(26)])
