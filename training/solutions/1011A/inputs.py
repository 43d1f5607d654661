import random
random.seed(int(input()))
n = random.randint(1, 9)
print(n, random.randint(1, min(n, 5)))
print("".join(random.choice("abcdefgh") for _ in range(n)))
