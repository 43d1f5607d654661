import random
random.seed(int(input()))
print("".join(random.choice("abcde") for _ in range(random.randint(1, 8))))
print(random.randint(1, 9))
