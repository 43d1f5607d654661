import random
random.seed(int(input()))
def noise():
    return "".join(random.choice("ab:|[]") for _ in range(random.randint(0, 2)))
s = noise()
for c in "[:|:]":
    if random.random() < 0.93:
        s += c
    s += noise()
print(s or "a")
