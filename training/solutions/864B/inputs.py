import random
random.seed(int(input()))
n = random.randint(1, 14)
print(n)
print("".join(random.choice("abcabcAB") for _ in range(n)))
