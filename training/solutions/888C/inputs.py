import random
random.seed(int(input()))
print("".join(random.choice("abcd") for _ in range(random.randint(1, 12))))
