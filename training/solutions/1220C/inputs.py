import random
random.seed(int(input()))
n = random.choice([1, 3, 6, 12])
m = random.choice([2, 4, 26])
print("".join(chr(97 + random.randrange(m)) for _ in range(n)))
