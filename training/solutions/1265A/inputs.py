import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    n = random.randint(1, 8)
    s = [random.choice("abc?????") for _ in range(n)]
    s[random.randrange(n)] = "?"
    print("".join(s))
