import random
random.seed(int(input()))
n = random.choice([1, 1, 2, 3, 4, 5])
print(n)
print("".join(random.choice("abcdefgh") for _ in range(n)))
