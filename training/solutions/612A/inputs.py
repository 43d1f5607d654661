import random
random.seed(int(input()))
n = random.randint(1, random.choice([6, 20, 60]))
print(n, random.randint(1, min(n, 8)), random.randint(1, min(n, 9)))
print("".join(random.choice("abcXYZ019") for _ in range(n)))
