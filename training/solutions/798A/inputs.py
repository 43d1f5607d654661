import random
random.seed(int(input()))
s = "".join(random.choice("ab") for _ in range(random.randint(1, 5)))
t = list(random.choice([s + s[::-1], s + s[-2::-1]]))
for _ in range(random.randint(0, 2)):
    t[random.randrange(len(t))] = random.choice("abc")
print("".join(t))
