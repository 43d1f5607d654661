import random
random.seed(int(input()))
s = "".join(random.choice("ab") for _ in range(random.randint(1, 6)))
t = list(s[::-1])
if random.random() < 0.5:
    t[random.randrange(len(t))] = random.choice("abc")
if random.random() < 0.2:
    t.append("a")
print(s)
print("".join(t))
