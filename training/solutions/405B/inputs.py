import random
random.seed(int(input()))
n = random.randint(1, 14)
s = ["."] * n
c = random.choice("LR")
for i in range(n):
    if random.random() < 0.3:
        s[i] = c
        c = "L" if c == "R" else "R"
print(n)
print("".join(s))
