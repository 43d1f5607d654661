import random
random.seed(int(input()))
t = random.randint(2, 6)
print(t)
for i in range(t):
    n = random.randint(1, 4)
    a = [random.choice("abc") for _ in range(n)]
    b = [random.choice("abc") for _ in range(n)]
    c = [random.choice([x, y, x, y, x, y, "a"]) for x, y in zip(a, b)]
    print("".join(a), "".join(b), "".join(c), sep="\n")
