import random
random.seed(int(input()))
t = random.randint(1, 5)
print(t)
for _ in range(t):
    n = random.choice([1, 2, 3, 5, 20])
    s = "".join(random.choice("ab" if n < 4 else "abc") for _ in range(n))
    print(random.choice([s, s + s[::-1], "z" * n]))
