import random
random.seed(int(input()))
n = random.randint(1, 7)
print(n, random.randint(1, 5))
print(random.choice(["a" * n, "".join(random.choice("ab") for _ in range(n)), ("ab" * n)[:n]]))
