import random
random.seed(int(input()))
n = random.randint(1, 6)
s = set()
while len(s) < n:
    s.add(".".join(str(random.choice([0, 1, 2, 5, 128, 255])) for _ in range(4)))
print(n, random.randint(1, n))
print("\n".join(sorted(s)))
