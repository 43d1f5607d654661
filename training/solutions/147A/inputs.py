import random
random.seed(int(input()))
s = "ab"
for _ in range(random.randint(1, 6)):
    s += " " * random.randint(0, 2)
    s += random.choice([" ", ",", ".", "!", "?"])
    s += " " * random.randint(0, 2)
    s += random.choice(["a", "xyz", "word"])
print(s)
