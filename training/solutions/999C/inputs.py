import random
random.seed(int(input()))
n = random.randint(1, 12)
k = random.choice([n, random.randint(1, n), 1])
m = random.choice([2, 4, 26])
print(n, k)
print("".join(chr(random.randint(123 - m, 122)) for _ in range(n)))
