import random
random.seed(int(input()))
print("".join(random.choice("abcdeiou0123456789") for _ in range(random.randint(1, 12))))
