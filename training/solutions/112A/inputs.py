import random
random.seed(int(input()))
n = random.randint(1, 6)
s = [random.choice("abAB") for _ in range(n)]
t = [c.swapcase() if random.random() < 0.5 else c for c in s]
if random.random() < 0.7:
    t[random.randrange(n)] = random.choice("aBcC")
print("".join(s))
print("".join(t))
