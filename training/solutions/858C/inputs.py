import random
random.seed(int(input()))
print("".join(random.choice("aebbbcc") for _ in range(random.randint(1, 14))))
