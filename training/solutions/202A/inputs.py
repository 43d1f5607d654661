import random
random.seed(int(input()))
print("".join(random.choice("abcxyz") for _ in range(random.randint(1, 10))))
