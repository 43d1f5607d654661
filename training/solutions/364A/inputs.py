import random
random.seed(int(input()))
print(random.choice([0, 0, 4, 6, 12, random.randint(0, 30)]))
print("".join(random.choice("00123") for _ in range(random.randint(1, 8))))
