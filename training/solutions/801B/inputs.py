import random
random.seed(int(input()))
n = random.randint(1, random.choice([4, 10, 100]))
x = [random.choice("abcxyz") for _ in range(n)]
y = [min(c, random.choice("abcxyz")) for c in x]
if random.random() < 0.4:
    y[random.randrange(n)] = "z"
print("".join(x))
print("".join(y))
