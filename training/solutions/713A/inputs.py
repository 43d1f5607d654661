import random
random.seed(int(input()))
n = random.randint(4, 12)
out = []
have = []
for i in range(n):
    r = random.random()
    if not have or r < 0.4:
        x = random.randint(0, random.choice([9, 99, 999]))
        have.append(x)
        out.append("+ %d" % x)
    elif r < 0.55:
        out.append("- %d" % have.pop(random.randrange(len(have))))
    else:
        out.append("? " + "".join(random.choice("01") for _ in range(random.randint(1, 4))))
out.append("? 0")
print(len(out))
print("\n".join(out))
