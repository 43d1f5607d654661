import random
random.seed(int(input()))
n = random.randint(2, 5)
print(n)
print(*[random.randint(0, 5) for _ in range(n)])
w = sorted("".join(random.choice("abc") for _ in range(random.randint(1, 3))) for _ in range(n))
for s in w:
    print(s[::random.choice([1, -1])])
