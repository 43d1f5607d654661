import random
random.seed(int(input()))
print("".join(random.choice("abc12") for _ in range(random.randint(1, 12))))
