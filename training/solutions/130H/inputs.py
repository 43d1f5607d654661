import random
random.seed(int(input()))
n = random.randint(1, 5)
s = ["(", ")"] * n
random.shuffle(s)
if random.random() < 0.5:
    s = ["("] + s + [")"]
if random.random() < 0.2:
    s.append(random.choice("()"))
print("".join(s))
