import random
random.seed(int(input()))
n = random.randint(1, 6)
p = random.choice(["*?", "*", "?", "*?   "])
s = "".join(random.choice("abc") + random.choice(p + " ") for _ in range(n)).replace(" ", "")
print(s)
print(random.randint(1, n + 2))
